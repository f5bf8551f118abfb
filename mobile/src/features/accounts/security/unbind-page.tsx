import { NextSteps } from '../../../shared/page/failure-notice.tsx'
import { Page } from '../../../shared/page/page.tsx'
import { useMe } from '../../../shared/session/me.ts'
import { useMeTexts } from '../me/texts.ts'
import { UnbindEffects } from '../proof/unbind-effects.tsx'
import { UnbindForm } from '../proof/unbind-form.tsx'
import { useSecurityTexts } from './texts.ts'

/** 解绑手机, for whoever sees somebody else's 个人资料 (FAQ M5). */
export function UnbindPage() {
  const t = useSecurityTexts()
  const tm = useMeTexts()
  const phone = useMe().data?.person?.phone ?? tm('phoneNone')
  return (
    <Page title={t('unbind')} back="/me/security">
      <UnbindEffects intro={t('unbindWho', { phone })} />
      <section className="notice notice-attention">
        <p>{t('unbindOwn')}</p>
        <NextSteps steps={[{ label: t('changePhone'), to: '/me/security/phone' }]} />
      </section>
      <UnbindForm />
    </Page>
  )
}
