import type { PhotoRef } from '@qingtuan/contract/files'
import type { PhotoSide } from '@qingtuan/domain/files/photo'
import { useState } from 'react'
import type { Failure } from '../../../shared/api/failure.ts'
import { useSubmission } from '../../../shared/api/submission.ts'
import { usePhoto } from '../../../shared/photo/use-photo.ts'

interface Brought {
  readonly token: string
  readonly side: PhotoSide
  readonly photo: PhotoRef
}

/** One side on its way to the PC: uploaded, then handed over. */
export function useBringing(token: string, side: PhotoSide, wasBrought: boolean) {
  const [isBrought, setIsBrought] = useState(wasBrought)
  const [failure, setFailure] = useState<Failure | null>(null)
  const [received, setReceived] = useState<PhotoRef | null>(null)
  const { submit, pending } = useSubmission({
    send: (client, input: Brought) => client.files.handOver(input),
    onDone: () => setIsBrought(true),
    onFailed: setFailure,
  })
  const bring = ({ id, token: secret }: PhotoRef) => {
    setFailure(null)
    submit({ token, side, photo: { id, token: secret } })
  }
  const photo = usePhoto({
    onChange: (taken) => {
      setReceived(taken)
      setIsBrought(false)
      setFailure(null)
      if (taken) bring(taken)
    },
  })
  const isExpired = failure?.kind === 'refusal' && failure.refusal.code === 'handover.expired'
  const bringAgain = () => {
    if (received) bring(received)
  }
  return { photo, isBrought, isBringing: pending, failure, isExpired, bringAgain }
}

export type Bringing = ReturnType<typeof useBringing>
