import type { Client } from '@qingtuan/contract/client'
import { useState } from 'react'
import { useNavigate } from 'react-router'
import type { Failure } from '../../../shared/api/failure.ts'
import { useSubmission } from '../../../shared/api/submission.ts'
import { documentOf } from '../../../shared/identity-entries/identity-draft.ts'
import { refsOf } from '../../../shared/photo/document-photos.ts'
import { rememberNumber } from '../remembered-number.ts'
import { useFiling } from './use-filing.ts'

type Submit = Parameters<Client['appeals']['submit']>[0]

/** Sends the appeal; nothing of it stays on this device but its number. */
export function useFile() {
  const { draft, proof, password, forget } = useFiling()
  const navigate = useNavigate()
  const [failure, setFailure] = useState<Failure | null>(null)
  const submission = useSubmission({
    send: (client, input: Submit) => client.appeals.submit(input),
    onDone: ({ number, decideBy }) => {
      rememberNumber(number)
      forget()
      navigate('/appeal/filed', { replace: true, state: { number, decideBy, phone: draft.phone } })
    },
    onFailed: setFailure,
  })
  const refs = refsOf(draft, draft.documentKind)
  const file = () => {
    if (!refs) return
    setFailure(null)
    submission.submit({
      phoneProof: proof.phoneProof,
      name: draft.name,
      document: documentOf(draft),
      password: password.password,
      photos: refs,
    })
  }
  return { file, pending: submission.pending, failure }
}
