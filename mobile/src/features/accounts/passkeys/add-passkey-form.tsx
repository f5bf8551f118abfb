import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { queries } from '../../../shared/api/client.ts'
import { useSubmission } from '../../../shared/api/submission.ts'
import { complaintsOf } from '../../../shared/form/judge.ts'
import { TextField } from '../../../shared/form/text-field.tsx'
import { useForm } from '../../../shared/form/use-form.ts'
import { FailureNotice } from '../../../shared/page/failure-notice.tsx'
import { SubmitButton } from '../../../shared/page/submit-button.tsx'
import { tell } from '../../../shared/page/tell.ts'
import { useSecurityTexts } from '../security/texts.ts'
import type { NoPasskey } from './ceremony.ts'
import { exceptStepUp, useStepUp } from './use-step-up.tsx'

export function AddPasskeyForm() {
  const t = useSecurityTexts()
  const { form, add, pending, failure, why, question } = useAddPasskey()
  return (
    <>
      <form className="card stack" ref={form.form} onSubmit={form.onSubmit(add)} noValidate>
        <TextField
          name="name"
          label={t('passkeyName')}
          autoComplete="off"
          maxLength={40}
          hint={t('passkeyNameHint')}
          field={form.field('name')}
        />
        {why && !pending ? (
          <p className="notice notice-attention" role="alert">
            {t(why)}
          </p>
        ) : null}
        <FailureNotice failure={failure} />
        <SubmitButton pending={pending}>{t('passkeyAdd')}</SubmitButton>
      </form>
      {question}
    </>
  )
}

function useAddPasskey() {
  const t = useSecurityTexts()
  const cache = useQueryClient()
  const [entries, setEntries] = useState({ name: '' })
  const [why, setWhy] = useState<NoPasskey | null>(null)
  const form = useForm({
    entries,
    change: (part) => setEntries((before) => ({ ...before, ...part })),
    judge: ({ name }) => complaintsOf({ name: name.trim() === '' ? t('passkeyNameMissing') : null }),
  })
  const stepUp = useStepUp()
  const { submit, pending, failure } = useSubmission({
    onFailed: stepUp.onFailed,
    send: async (_, name: string) => {
      const { addPasskey } = await import('./ceremony.ts')
      return addPasskey(name)
    },
    onDone: (answer) => {
      setWhy(answer === 'added' ? null : answer)
      if (answer !== 'added') return
      setEntries({ name: '' })
      form.forget(['name'])
      void tell(t('passkeyAdded'))
      return cache.invalidateQueries({ queryKey: queries.accounts.listPasskeys.key() })
    },
  })
  const add = () => submit(entries.name.trim())
  return { form, add, pending, failure: exceptStepUp(failure), why, question: stepUp.question(add) }
}
