import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { queries } from '../../../shared/api/client.ts'
import { useSubmission } from '../../../shared/api/submission.ts'
import type { CheckedIn } from '../../../shared/check-in/send-scans.ts'
import { TextField } from '../../../shared/form/text-field.tsx'
import { useForm } from '../../../shared/form/use-form.ts'
import { FailureNotice } from '../../../shared/page/failure-notice.tsx'
import { SubmitButton } from '../../../shared/page/submit-button.tsx'
import { Done } from './scan-answers.tsx'
import { useCheckInTexts } from './texts.ts'

const CHARACTERS = 6

/** The 6 characters under the code, for who cannot scan it. */
export function ShortCodeForm() {
  const t = useCheckInTexts()
  const cache = useQueryClient()
  const [entries, setEntries] = useState({ code: '' })
  const [done, setDone] = useState<CheckedIn | null>(null)
  const form = useForm({
    entries,
    change: (part) => setEntries((before) => ({ ...before, ...part })),
    judge: ({ code }) =>
      code.replaceAll(/[\s-]/g, '').length === CHARACTERS ? {} : { code: t('shortCodeMissing') },
  })
  const sending = useSubmission({
    send: (client, shortCode: string) => client.communityService.checkIn({ code: { shortCode } }),
    onDone: (answer) => {
      setDone(answer)
      setEntries({ code: '' })
      form.forget(['code'])
      void cache.invalidateQueries({ queryKey: queries.communityService.today.key() })
    },
    onFailed: () => setDone(null),
  })
  return (
    <form
      className="stack"
      ref={form.form}
      onSubmit={form.onSubmit(() => sending.submit(entries.code))}
      noValidate
    >
      {done ? <Done done={done} /> : null}
      <FailureNotice failure={sending.failure} />
      <TextField
        name="code"
        label={t('shortCode')}
        hint={t('shortCodeHint')}
        field={form.field('code')}
        autoComplete="off"
        maxLength={12}
      />
      <SubmitButton pending={sending.pending}>{t('send')}</SubmitButton>
    </form>
  )
}
