import { Page } from '../../../shared/page/page.tsx'
import { MenuLink } from '../me/me-page.tsx'
import { useMeTexts } from '../me/texts.ts'

/** 安全中心. */
export function SecurityPage() {
  const t = useMeTexts()
  return (
    <Page title={t('security')} back="/me">
      <ul className="menu">
        <li>
          <MenuLink to="/me/security/password" label={t('password')} />
        </li>
        <li>
          <MenuLink to="/me/security/sessions" label={t('sessions')} />
        </li>
      </ul>
    </Page>
  )
}
