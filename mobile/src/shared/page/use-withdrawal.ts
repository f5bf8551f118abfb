import type { Client } from '@qingtuan/contract/client'
import type { QueryClient } from '@tanstack/react-query'
import { useQueryClient } from '@tanstack/react-query'
import { useSubmission } from '../api/submission.ts'
import { confirm } from './confirm.ts'
import { tell } from './tell.ts'
import { usePageTexts } from './texts.ts'

interface WithdrawalOptions {
  readonly id: string
  readonly send: (client: Client, input: { readonly id: string }) => Promise<unknown>
  readonly refresh: (cache: QueryClient) => Promise<unknown>
  /** What the button says, what is asked first, and what is told when it is done. */
  readonly words: { readonly yes: string; readonly ask: string; readonly done: string }
}

/** Takes back what one sent, after a question. */
export function useWithdrawal({ id, send, refresh, words }: WithdrawalOptions) {
  const tp = usePageTexts()
  const cache = useQueryClient()
  const { submit, pending, failure } = useSubmission({
    send,
    onDone: () => {
      void tell(words.done)
      return refresh(cache)
    },
    // Settled meanwhile: what is shown is out of date.
    onFailed: () => void refresh(cache),
  })
  const withdraw = async () => {
    const { yes, ask } = words
    if (await confirm({ title: yes, text: ask, yes, no: tp('cancel') })) submit({ id })
  }
  return { withdraw, pending, failure }
}
