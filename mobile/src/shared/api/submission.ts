import type { Client } from '@qingtuan/contract/client'
import { useMutation } from '@tanstack/react-query'
import { useMemo, useRef } from 'react'
import { clientWithKey } from './client.ts'
import type { Failure } from './failure.ts'
import { failureOf } from './failure.ts'
import { newKey } from './key.ts'

interface Attempt {
  readonly key: string
  readonly body: string
}

interface Submission<Input, Output> {
  readonly send: (client: Client, input: Input) => Promise<Output>
  readonly onDone?: (output: Output, input: Input) => unknown
  readonly onFailed?: (failure: Failure) => void
}

/**
 * One write. The same input sent again after a lost connection carries the same key, so that an attempt
 * whose answer got lost takes effect once; an answer ends the attempt.
 */
export function useSubmission<Input, Output>({ send, onDone, onFailed }: Submission<Input, Output>) {
  const attempt = useRef<Attempt>(null)
  const mutation = useMutation({
    mutationFn: (input: Input) => {
      const body = JSON.stringify(input) ?? ''
      if (attempt.current?.body !== body) attempt.current = { key: newKey(), body }
      return send(clientWithKey(attempt.current.key), input)
    },
    onSuccess: (output, input) => {
      attempt.current = null
      return onDone?.(output, input)
    },
    onError: (error) => {
      const failure = failureOf(error)
      if (failure.kind !== 'unreachable') attempt.current = null
      onFailed?.(failure)
    },
  })
  // Not `isPending`, which a second press in the same moment does not see yet.
  const isUnderWay = useRef(false)
  const submit = (input: Input) => {
    if (isUnderWay.current) return
    isUnderWay.current = true
    mutation.mutate(input, { onSettled: () => (isUnderWay.current = false) })
  }
  const { error } = mutation
  // The same one until the next attempt: a notice takes the focus for each new one.
  const failure = useMemo(() => (error ? failureOf(error) : null), [error])
  return { submit, pending: mutation.isPending, failure, forget: mutation.reset }
}
