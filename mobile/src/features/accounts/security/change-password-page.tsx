import { useState } from 'react'
import { Page } from '../../../shared/page/page.tsx'
import { Empty } from '../../../shared/page/states.tsx'
import { useMeTexts } from '../me/texts.ts'
import { ChangePasswordForm } from './change-password-form.tsx'

export function ChangePasswordPage() {
  const t = useMeTexts()
  const [isDone, setIsDone] = useState(false)
  const back = { label: t('backToSecurity'), to: '/me/security' }
  return (
    <Page title={t('changePassword')} back="/me/security">
      {isDone ? (
        <Empty title={t('passwordDone')} text={t('passwordDoneText')} nextSteps={[back]} />
      ) : (
        <>
          <p className="weak">{t('passwordIntro')}</p>
          <ChangePasswordForm onDone={() => setIsDone(true)} />
        </>
      )}
    </Page>
  )
}
