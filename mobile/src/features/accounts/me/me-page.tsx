import Button from 'antd-mobile/es/components/button'
import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { FailureNotice } from '../../../shared/page/failure-notice.tsx'
import { ForwardIcon } from '../../../shared/page/icons.tsx'
import { Page } from '../../../shared/page/page.tsx'
import { useMe } from '../../../shared/session/me.ts'
import { unreadText, useUnreadNotices } from '../../../shared/session/unread.ts'
import { switchLocale, useLocale } from '../../../shared/text/i18n.ts'
import { useMeTexts } from './texts.ts'
import { useLogOut } from './use-log-out.ts'

/** 我的: profile, security center, language, log out. */
export function MePage() {
  const t = useMeTexts()
  const locale = useLocale()
  const person = useMe().data?.person
  const { logOut, pending, failure } = useLogOut()
  return (
    <Page title={t('title')}>
      <section className="card">
        <p className="card-title">{person?.name}</p>
        <p className="weak">{person?.phone ?? t('phoneNone')}</p>
      </section>
      <ul className="menu">
        <li>
          <MenuLink to="/me/notices" label={t('notices')} aside={<Unread />} />
        </li>
        <li>
          <MenuLink to="/me/profile" label={t('profile')} />
        </li>
        <li>
          <MenuLink to="/service" label={t('service')} />
        </li>
        <li>
          <MenuLink to="/me/security" label={t('security')} />
        </li>
        <li>
          <MenuLink to="/feedback" label={t('feedback')} />
        </li>
        <li>
          <button
            type="button"
            className="menu-entry"
            onClick={() => void switchLocale(locale === 'zh-CN' ? 'en' : 'zh-CN')}
          >
            {t('language')}
            <span className="weak">{t('languageNow')}</span>
          </button>
        </li>
      </ul>
      <FailureNotice failure={failure} />
      <Button block size="large" loading={pending} onClick={() => logOut(undefined)}>
        {t('logOut')}
      </Button>
    </Page>
  )
}

/** How many notices were not opened yet. */
function Unread() {
  const t = useMeTexts()
  const count = useUnreadNotices()
  if (count === 0) return null
  return <span className="badge badge-attention menu-aside">{t('unread', { count: unreadText(count) })}</span>
}

interface MenuLinkProps {
  readonly to: string
  readonly label: string
  readonly aside?: ReactNode
}

export function MenuLink({ to, label, aside }: MenuLinkProps) {
  return (
    <Link className="menu-entry" to={to}>
      {label}
      {aside}
      <ForwardIcon />
    </Link>
  )
}
