import { refusalOf } from '@qingtuan/contract/client'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { api, client } from '../api/client.ts'
import type { Handover, Photos } from './photo.ts'
import { isOpen, withBrought } from './photo.ts'

const LOOK_EVERY = 2000

type Change = (change: (photos: Photos) => Photos) => void

/** Opens a code for the phone and looks every two seconds for what the phone has brought. */
export function useHandover(handover: Handover | null, onChange: Change) {
  const now = useClock(handover !== null)
  const isLate = handover !== null && !isOpen(handover, now)
  const opening = useMutation({
    mutationFn: () => client.files.openHandover(),
    onSuccess: (opened) =>
      onChange((before) => ({ ...before, handover: { ...opened, front: null, back: null } })),
  })
  const watch = useQuery({
    ...api.files.watchHandover.queryOptions({
      input: { id: handover?.id ?? '', watchToken: handover?.watchToken ?? '' },
    }),
    enabled: handover !== null && !isLate,
    refetchInterval: LOOK_EVERY,
    staleTime: 0,
  })
  const brought = watch.data
  const change = useRef(onChange)
  change.current = onChange
  useEffect(() => {
    if (brought) change.current((before) => withBrought(before, brought, Date.now()))
  }, [brought])
  const isOver = isLate || refusalOf(watch.error)?.code === 'handover.expired'
  return {
    isOver,
    error: opening.error ?? (isOver ? null : watch.error),
    open: () => opening.mutate(),
    opening: opening.isPending,
  }
}

/** The present moment, once a second while somebody looks at a code that expires. */
function useClock(isWanted: boolean): number {
  const [now, setNow] = useState(() => Date.now())
  useEffect(() => {
    if (!isWanted) return
    const timer = setInterval(() => setNow(Date.now()), 1000)
    return () => clearInterval(timer)
  }, [isWanted])
  return now
}
