import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from 'react-router'
import { queries } from '../../shared/api/client.ts'
import { useSubmission } from '../../shared/api/submission.ts'
import { complaintsOf } from '../../shared/form/judge.ts'
import { useForm } from '../../shared/form/use-form.ts'
import { useFormAnswer } from '../../shared/form/use-form-answer.ts'
import { tell } from '../../shared/page/tell.ts'
import { useMe } from '../../shared/session/me.ts'
import type { ReportDraft } from './report-draft.ts'
import { entriesOf } from './report-draft.ts'
import { useFeedbackTexts } from './texts.ts'
import type { ReportField } from './use-report.ts'
import { reportFields, useReport } from './use-report.ts'

/** The form of who is logged in: name and organization are known. */
export function useSending() {
  const t = useFeedbackTexts()
  const cache = useQueryClient()
  const navigate = useNavigate()
  const account = useMe().data?.accountId ?? ''
  const { draft, change, forget, judged, onBusy } = useReport(`own ${account}`, {})
  const { text, happenedAt, device, pictures } = draft
  const form = useForm<ReportField>({
    entries: { text, happenedAt, device, pictures: pictures.map(({ id }) => id).join() },
    change: ({ pictures: _, ...part }) => change(part),
    judge: (typed) => complaintsOf(judged(typed)),
  })
  const answer = useFormAnswer(form, reportFields)
  const { submit, pending } = useSubmission({
    send: (client, report: ReportDraft) => client.feedback.send(entriesOf(report)),
    onDone: async ({ id }) => {
      forget()
      void tell(t('sent'))
      await cache.invalidateQueries({ queryKey: queries.feedback.mine.key() })
      navigate(`/feedback/${id}`, { replace: true })
    },
    onFailed: (failure) => {
      if (failure.kind === 'refusal' && failure.refusal.code === 'photo.unknown') change({ pictures: [] })
      answer.onFailed(failure)
    },
  })
  const onSubmit = form.onSubmit(() => {
    answer.forget()
    submit(draft)
  })
  const fields = {
    field: form.field,
    pictures,
    onPictures: (all: typeof pictures) => change({ pictures: all }),
  }
  return { form, fields: { ...fields, onBusy }, onSubmit, pending, failure: answer.failure }
}
