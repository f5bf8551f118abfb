import type { OwnFeedback } from '@qingtuan/contract/feedback/feedback'
import { readPersonName } from '@qingtuan/domain/shared/person-name'
import { readPhone } from '@qingtuan/domain/shared/phone'
import { useEffect, useRef, useState } from 'react'
import type { Failure } from '../../../shared/api/failure.ts'
import { complaintsOf, isCode } from '../../../shared/form/judge.ts'
import type { FieldsOf } from '../../../shared/form/refused-fields.ts'
import { useForm } from '../../../shared/form/use-form.ts'
import { useFormAnswer } from '../../../shared/form/use-form-answer.ts'
import { provingFields } from '../../../shared/sms-code/use-proving.ts'
import type { ReportDraft } from '../report-draft.ts'
import { useFeedbackTexts } from '../texts.ts'
import type { ReportField } from '../use-report.ts'
import { reportFields, useReport } from '../use-report.ts'
import type { Visitor } from './use-visitors-sending.ts'
import { useVisitorsSending } from './use-visitors-sending.ts'

type Field = ReportField | 'name' | 'phone' | 'organization' | 'code'

const FIELDS: FieldsOf<Field> = {
  codes: {
    ...reportFields.codes,
    ...provingFields.codes,
    'personName.invalid': 'name',
    'record.notFound': 'organization',
  },
  paths: { ...reportFields.paths, ...provingFields.paths, name: 'name' },
}

/** The form of who cannot log in. */
export function useVisitorsForm(onSent: (feedback: OwnFeedback, phone: string) => void) {
  const report = useReport<Visitor>('visitor', { name: '', phone: '', organization: null })
  const { draft, change } = report
  const [code, setCode] = useState('')
  const read = readPhone(draft.phone)
  const phone = read.ok ? read.value : ''
  const answered = useRef((_: Failure) => {})
  const sending = useVisitorsSending({
    phone,
    draft,
    onSent: (feedback) => {
      report.forget()
      onSent(feedback, phone)
    },
    onFailed: (failure) => answered.current(failure),
  })
  const form = useForm<Field>({
    entries: entriesOf(draft, code),
    change: ({ pictures: _, organization: __, code: typed, ...part }) => {
      if (typed !== undefined) setCode(typed)
      if (Object.keys(part).length > 0) change(part)
    },
    judge: useJudge(report, sending.isProven),
  })
  const answer = useFormAnswer(form, FIELDS)
  useEffect(() => {
    answered.current = (failure) => {
      const isLost = failure.kind === 'refusal' && failure.refusal.code === 'photo.unknown'
      if (isLost) change({ pictures: [] })
      answer.onFailed(failure)
    }
  })
  const onSubmit = form.onSubmit(() => {
    answer.forget()
    sending.send(code)
  })
  return { form, report, onSubmit, answer, pending: sending.pending, isProven: sending.isProven }
}

function entriesOf(draft: ReportDraft & Visitor, code: string): Record<Field, string> {
  const { text, happenedAt, device, name, phone, pictures, organization } = draft
  const chosen = { pictures: pictures.map(({ id }) => id).join(), organization: `${organization?.id ?? ''}` }
  return { text, happenedAt, device, name, phone, code, ...chosen }
}

function useJudge({ draft, judged }: ReturnType<typeof useReport<Visitor>>, isProven: boolean) {
  const t = useFeedbackTexts()
  return (typed: Readonly<Record<Field, string>>) =>
    complaintsOf({
      ...judged(typed),
      name: readPersonName(typed.name),
      organization: draft.organization ? null : t('organizationMissing'),
      phone: readPhone(typed.phone),
      code: isProven || isCode(typed.code) ? null : t('codeMissing'),
    })
}
