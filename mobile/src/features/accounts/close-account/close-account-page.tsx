import type { Failure } from '../../../shared/api/failure.ts'
import { PasswordField } from '../../../shared/form/password-field.tsx'
import type { NextStep } from '../../../shared/page/failure-notice.tsx'
import { FailureNotice, NextSteps } from '../../../shared/page/failure-notice.tsx'
import { Page } from '../../../shared/page/page.tsx'
import { SubmitButton } from '../../../shared/page/submit-button.tsx'
import { DocumentTailField } from '../proof/document-tail-field.tsx'
import { useCloseAccountTexts } from './texts.ts'
import { useCloseAccount } from './use-close-account.ts'

/** 注销账号: its effects first, then password and document, then the question. */
export function CloseAccountPage() {
  const t = useCloseAccountTexts()
  const { form, askAndClose, pending, failure } = useCloseAccount()
  return (
    <Page title={t('title')} back="/me/security">
      <section className="card stack">
        <p>{t('intro')}</p>
        <ol className="way">
          <li>{t('effectLogIn')}</li>
          <li>{t('effectPhone')}</li>
          <li>{t('effectRecord')}</li>
          <li>{t('effectBack')}</li>
        </ol>
      </section>
      <section className="notice">
        <p>{t('other')}</p>
        <NextSteps
          steps={[
            { label: t('changePhone'), to: '/me/security/phone' },
            { label: t('unbind'), to: '/me/security/unbind' },
          ]}
        />
      </section>
      <form
        className="card stack"
        ref={form.form}
        onSubmit={form.onSubmit(() => void askAndClose())}
        noValidate
      >
        <PasswordField
          name="password"
          label={t('password')}
          autoComplete="current-password"
          field={form.field('password')}
        />
        <DocumentTailField field={form.field('documentTail')} />
        <FailureNotice failure={failure} nextSteps={useWays(failure)} />
        <SubmitButton pending={pending}>{t('close')}</SubmitButton>
      </form>
    </Page>
  )
}

function useWays(failure: Failure | null): NextStep[] {
  const t = useCloseAccountTexts()
  const code = failure?.kind === 'refusal' ? failure.refusal.code : null
  if (code === 'logIn.paused' || code === 'logIn.stopped')
    return [{ label: t('forgotten'), to: '/reset-password' }]
  return code === 'proof.exhausted' ? [{ label: t('appeal'), to: '/appeal' }] : []
}
