import type { CallContext } from '@qingtuan/contract/client'
import { refusalOf } from '@qingtuan/contract/client'
import { useMutation } from '@tanstack/react-query'
import { useRef } from 'react'

type Call<Input, Output> = (input: Input, options: { context: CallContext }) => Promise<Output>

/**
 * A submission of a form. A try that got no answer may have had effect: sending the same content again carries the
 * same key. Once answered, or with other content, the key is a new one.
 */
export function useSubmission<Input, Output>(
  call: Call<Input, Output>,
  onDone?: (output: Output, input: Input) => void,
) {
  const unanswered = useRef<{ content: string; key: string } | null>(null)
  return useMutation({
    mutationFn: async (input: Input) => {
      const content = JSON.stringify(input)
      if (unanswered.current?.content !== content) unanswered.current = { content, key: crypto.randomUUID() }
      try {
        const output = await call(input, { context: { idempotencyKey: unanswered.current.key } })
        unanswered.current = null
        return output
      } catch (error) {
        if (refusalOf(error)) unanswered.current = null
        throw error
      }
    },
    ...(onDone ? { onSuccess: onDone } : {}),
  })
}
