import { refusalOf } from '@qingtuan/contract/client'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useProblem } from '../api/problem.ts'
import { useTexts } from '../texts/texts.ts'
import { askWithWork } from './ask-with-work.ts'
import { smsCodeTexts } from './sms-code-texts.ts'
import { useCountdown } from './use-countdown.ts'

const LONGEST_COUNTDOWN = 3600

/** Asks for a code; `left` are the seconds until the next may be asked for, `status` what came of it. */
export function useSmsCodeRequest() {
  const say = useTexts(smsCodeTexts)
  const problemOf = useProblem()
  const { left, start } = useCountdown()
  const [isWorking, setIsWorking] = useState(false)
  const request = useMutation({
    mutationFn: (input: Parameters<typeof askWithWork>[0]) => askWithWork(input, () => setIsWorking(true)),
    onSuccess: ({ nextInSeconds }) => start(nextInSeconds),
    onError: (error) => {
      const wait = refusalOf(error)?.facts?.retryAfterSeconds
      if (typeof wait === 'number') start(Math.min(wait, LONGEST_COUNTDOWN))
    },
    onSettled: () => setIsWorking(false),
  })
  const sent = request.data && say('sent', { minutes: Math.round(request.data.expiresInSeconds / 60) })
  const outcome = request.error ? problemOf(request.error).sentence : sent
  return { request, left, status: isWorking ? say('working') : outcome }
}
