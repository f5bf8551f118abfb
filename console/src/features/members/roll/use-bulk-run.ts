import type { CallContext } from '@qingtuan/contract/client'
import { refusalOf } from '@qingtuan/contract/client'
import { useRef, useState } from 'react'
import { useStepUp } from '../../../shared/step-up/use-step-up.tsx'
import type { Outcome } from './queries.ts'
import { useRollsAgain } from './queries.ts'

type Send = (ids: string[], options: { context: CallContext }) => Promise<{ items: readonly Outcome[] }>

/**
 * Does an act for many in parts, so that it shows how far it has come. Where it stopped, for the password or a lost
 * connection, it goes on; the part that got no answer is sent again under the same key, and so has effect once.
 */
export function useBulkRun(ids: readonly string[], inOnePart: number) {
  const [outcomes, setOutcomes] = useState<readonly Outcome[]>([])
  const [isRunning, setIsRunning] = useState(false)
  const [error, setError] = useState<unknown>(null)
  const unanswered = useRef<{ from: number; key: string } | null>(null)
  const readAgain = useRollsAgain()
  const stepUp = useStepUp()
  const run = async (send: Send, before: readonly Outcome[] = outcomes) => {
    let all = before
    setError(null)
    setIsRunning(true)
    try {
      while (all.length < ids.length) {
        const from = all.length
        if (unanswered.current?.from !== from) unanswered.current = { from, key: crypto.randomUUID() }
        const context = { idempotencyKey: unanswered.current.key }
        const { items } = await send(ids.slice(from, from + inOnePart), { context })
        all = [...all, ...items]
        setOutcomes(all)
      }
    } catch (failure) {
      if (refusalOf(failure)) unanswered.current = null
      const soFar = all
      if (!stepUp.asks(failure, () => void run(send, soFar))) setError(failure)
    }
    setIsRunning(false)
    if (all.length > 0) readAgain()
  }
  return { outcomes, isRunning, isDone: outcomes.length === ids.length, error, run, modal: stepUp.modal }
}
