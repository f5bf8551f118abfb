import { identityNumberTail } from '@qingtuan/domain/shared/identity-document'
import { useLocation, useNavigate } from 'react-router'
import { complaintsOf } from '../../../shared/form/judge.ts'
import type { Complaints } from '../../../shared/form/use-form.ts'
import { useForm } from '../../../shared/form/use-form.ts'
import { readDocument } from '../../../shared/identity-entries/identity-draft.ts'
import { judgeNewPassword } from '../../../shared/new-password/judge-new-password.ts'
import { NewPasswordFields } from '../../../shared/new-password/new-password-fields.tsx'
import { useNewPasswordTexts } from '../../../shared/new-password/texts.ts'
import { usePasswordCheck } from '../../../shared/new-password/use-password-check.ts'
import { UserNameBeside } from '../../../shared/new-password/user-name-beside.tsx'
import { SubmitButton } from '../../../shared/page/submit-button.tsx'
import { pathOf } from './progress.ts'
import { useFilingTexts } from './texts.ts'
import { useFiling } from './use-filing.ts'

/** The password to use afterwards; nobody’s until the appeal is upheld. */
export function PasswordStep() {
  const t = useFilingTexts()
  const navigate = useNavigate()
  const { form, check, failed } = usePasswordForm()
  const { draft } = useFiling()
  const next = () => navigate(pathOf('check'))
  return (
    <form className="card stack" ref={form.form} onSubmit={form.onSubmit(next)} noValidate>
      <p>{t('passwordIntro')}</p>
      <UserNameBeside phone={draft.phone} />
      <NewPasswordFields
        label={t('passwordLabel')}
        password={form.field('password')}
        again={form.field('again')}
        check={check}
        failed={failed}
      />
      <SubmitButton pending={false}>{t('next')}</SubmitButton>
    </form>
  )
}

function usePasswordForm() {
  const tn = useNewPasswordTexts()
  const { draft, password: entries, setPassword } = useFiling()
  const { state } = useLocation()
  const complaints: Complaints<'password'> | undefined = state?.complaints
  const document = readDocument(draft)
  const tail = document.ok ? identityNumberTail(document.value.number) : ''
  const { check, failed } = usePasswordCheck(entries.password, [draft.phone, draft.name, tail])
  const form = useForm<'password' | 'again'>({
    entries,
    change: (part) => setPassword((before) => ({ ...before, ...part })),
    judge: ({ password, again }) =>
      complaintsOf({
        password: judgeNewPassword(password, check),
        again: again === password ? null : tn('differs'),
      }),
    complaints,
  })
  return { form, check, failed }
}
