import { useState } from 'react'
import { Page } from '../../../shared/page/page.tsx'
import { Empty } from '../../../shared/page/states.tsx'
import { useMe } from '../../../shared/session/me.ts'
import { useSecurityTexts } from '../security/texts.ts'
import { ChangePhoneForm } from './change-phone-form.tsx'
import { useChangePhoneTexts } from './texts.ts'

/** 更换手机号. */
export function ChangePhonePage() {
  const t = useChangePhoneTexts()
  const ts = useSecurityTexts()
  const phone = useMe().data?.person?.phone ?? ''
  const [isDone, setIsDone] = useState(false)
  const back = { label: ts('back'), to: '/me/security' }
  return (
    <Page title={t('title')} back="/me/security">
      {isDone ? (
        <Empty title={t('doneTitle')} text={t('doneText', { phone })} nextSteps={[back]} />
      ) : (
        <>
          <p className="weak">{t('intro')}</p>
          <ChangePhoneForm onDone={() => setIsDone(true)} />
        </>
      )}
    </Page>
  )
}
