import { useState } from 'react'
import { useSubmission } from '../../../shared/api/submission.ts'
import { complaintsOf } from '../../../shared/form/judge.ts'
import { useForm } from '../../../shared/form/use-form.ts'
import { useFormAnswer } from '../../../shared/form/use-form-answer.ts'
import { judgeNewPassword, passwordFields } from '../../../shared/new-password/judge-new-password.ts'
import { useNewPasswordTexts } from '../../../shared/new-password/texts.ts'
import { usePasswordCheck } from '../../../shared/new-password/use-password-check.ts'
import { useMe } from '../../../shared/session/me.ts'
import { useMeTexts } from '../me/texts.ts'

const fieldsOf = {
  codes: { ...passwordFields.codes, 'password.wrongCurrent': 'present' },
  paths: { ...passwordFields.paths, current: 'present' },
} as const

/** The present password and the new one, twice. */
export function useChangePassword(onDone: () => void) {
  const t = useMeTexts()
  const tn = useNewPasswordTexts()
  const name = useMe().data?.person?.name ?? ''
  const [entries, setEntries] = useState({ present: '', password: '', again: '' })
  const { check, failed } = usePasswordCheck(entries.password, [name])
  const form = useForm({
    entries,
    change: (part) => setEntries((before) => ({ ...before, ...part })),
    judge: ({ present, password, again }) =>
      complaintsOf({
        present: present === '' ? t('presentMissing') : null,
        password: judgeNewPassword(password, check),
        again: again === password ? null : tn('differs'),
      }),
  })
  const answer = useFormAnswer(form, fieldsOf)
  const submission = useSubmission({
    send: (client, input: { current: string; next: string }) => client.accounts.changePassword(input),
    onDone,
    onFailed: answer.onFailed,
  })
  const submit = () => {
    answer.forget()
    submission.submit({ current: entries.present, next: entries.password })
  }
  return { form, check, failed, submit, pending: submission.pending, failure: answer.failure }
}
