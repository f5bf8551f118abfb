import type { GraduateAnswer } from '@qingtuan/domain/graduations/answer'
import { GRADUATE_ANSWERS } from '@qingtuan/domain/graduations/answer'
import { readRemark } from '@qingtuan/domain/shared/remark'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useNavigate } from 'react-router'
import { queries } from '../../shared/api/client.ts'
import { useSubmission } from '../../shared/api/submission.ts'
import { complaintsOf } from '../../shared/form/judge.ts'
import { useForm } from '../../shared/form/use-form.ts'
import { useFormAnswer } from '../../shared/form/use-form-answer.ts'
import { tell } from '../../shared/page/tell.ts'
import { useGraduationTexts } from './texts.ts'

interface Said {
  readonly answer: GraduateAnswer
  readonly reason: string
}

const fieldsOf = { codes: { 'graduation.reasonRequired': 'reason' } } as const

/** Staying, or not decided yet; only staying has to be explained. */
export function useAnswerForm(before: Said) {
  const t = useGraduationTexts()
  const cache = useQueryClient()
  const navigate = useNavigate()
  const [said, setSaid] = useState<Said>(before)
  const form = useForm({
    entries: { ...said },
    change: ({ answer, reason }) =>
      setSaid((old) => ({ answer: answerOf(answer) ?? old.answer, reason: reason ?? old.reason })),
    judge: ({ answer, reason }) => {
      const isMissing = readRemark(reason) === null && (answer === 'staying' || reason.trim() !== '')
      return complaintsOf({ reason: isMissing ? t('reasonMissing') : null })
    },
  })
  const answer = useFormAnswer(form, fieldsOf)
  const { submit, pending } = useSubmission({
    send: (client, input: Said) => client.graduations.answer(input),
    onDone: async () => {
      await cache.invalidateQueries({ queryKey: queries.graduations.key() })
      void tell(t('saved'))
      navigate('/organization', { replace: true })
    },
    onFailed: answer.onFailed,
  })
  const onSubmit = form.onSubmit(() => {
    answer.forget()
    submit(said)
  })
  return { form, onSubmit, pending, failure: answer.failure }
}

function answerOf(value: string | undefined): GraduateAnswer | undefined {
  return GRADUATE_ANSWERS.find((one) => one === value)
}
