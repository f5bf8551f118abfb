import { refusalOf } from '@qingtuan/contract/client'
import { useMutation } from '@tanstack/react-query'
import { client } from '../api/client.ts'
import { useProblem } from '../api/problem.ts'
import { useTexts } from '../texts/texts.ts'
import { smsCodeTexts } from './sms-code-texts.ts'
import { useCountdown } from './use-countdown.ts'

const LONGEST_COUNTDOWN = 3600

/** Asks for a code; `left` are the seconds until the next may be asked for, `status` what came of it. */
export function useSmsCodeRequest() {
  const say = useTexts(smsCodeTexts)
  const problemOf = useProblem()
  const { left, start } = useCountdown()
  const request = useMutation({
    mutationFn: (input: Parameters<typeof client.accounts.requestSmsCode>[0]) =>
      client.accounts.requestSmsCode(input),
    onSuccess: ({ nextInSeconds }) => start(nextInSeconds),
    onError: (error) => {
      const wait = refusalOf(error)?.facts?.retryAfterSeconds
      if (typeof wait === 'number') start(Math.min(wait, LONGEST_COUNTDOWN))
    },
  })
  const sent = request.data && say('sent', { minutes: Math.round(request.data.expiresInSeconds / 60) })
  return { request, left, status: request.error ? problemOf(request.error).sentence : sent }
}
