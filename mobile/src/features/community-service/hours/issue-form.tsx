import { judgePeriod } from '@qingtuan/domain/community-service/certificate'
import { useState } from 'react'
import { useSubmission } from '../../../shared/api/submission.ts'
import { TextField } from '../../../shared/form/text-field.tsx'
import { useForm } from '../../../shared/form/use-form.ts'
import { FailureNotice } from '../../../shared/page/failure-notice.tsx'
import { SubmitButton } from '../../../shared/page/submit-button.tsx'
import { tell } from '../../../shared/page/tell.ts'
import { today } from '../../../shared/text/dates.ts'
import { useHoursTexts } from './texts.ts'

/** Of all hours, or of a period. */
export function IssueForm({ onIssued }: { readonly onIssued: () => void }) {
  const t = useHoursTexts()
  const [entries, setEntries] = useState({ firstOn: '', lastOn: '' })
  const form = useForm({
    entries,
    change: (part) => setEntries((before) => ({ ...before, ...part })),
    judge: ({ firstOn, lastOn }) => {
      const judged = judgePeriod({ firstOn: firstOn || null, lastOn: lastOn || null }, today())
      return judged.ok ? {} : { lastOn: judged.refusal }
    },
  })
  const issuing = useSubmission({
    send: (client, { firstOn, lastOn }: typeof entries) =>
      client.communityService.issueCertificate({
        ...(firstOn ? { firstOn } : {}),
        ...(lastOn ? { lastOn } : {}),
      }),
    onDone: ({ number }) => {
      void tell(t('issued', { number }))
      onIssued()
    },
  })
  return (
    <form
      className="stack"
      ref={form.form}
      onSubmit={form.onSubmit(() => issuing.submit(entries))}
      noValidate
    >
      <FailureNotice failure={issuing.failure} />
      <TextField
        name="firstOn"
        type="date"
        label={t('firstOn')}
        field={form.field('firstOn')}
        max={today()}
      />
      <TextField name="lastOn" type="date" label={t('lastOn')} field={form.field('lastOn')} max={today()} />
      <SubmitButton pending={issuing.pending}>{t('issue')}</SubmitButton>
    </form>
  )
}
