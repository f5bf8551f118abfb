import { NavLink, Outlet } from 'react-router'
import { HomeIcon, OrganizationIcon, PersonIcon } from '../shared/page/icons.tsx'
import { unreadText, useUnreadNotices } from '../shared/session/unread.ts'
import { useAppTexts } from './texts.ts'

/** It describes the tab 我的, and is no part of its name. */
const UNREAD = 'tab-unread'

/** The three main pages, with the bar that leads from one to another. */
export function Tabs() {
  const t = useAppTexts()
  const unread = useUnreadNotices()
  return (
    <div className="has-tabs">
      <Outlet />
      <nav className="tabs" aria-label={t('navigation')}>
        <NavLink className="tab" to="/" end>
          <HomeIcon />
          {t('home')}
        </NavLink>
        <NavLink className="tab" to="/organization">
          <OrganizationIcon />
          {t('organization')}
        </NavLink>
        <NavLink className="tab" to="/me" aria-describedby={unread > 0 ? UNREAD : undefined}>
          <PersonIcon />
          {t('me')}
          {unread > 0 ? (
            <span className="tab-count" aria-hidden="true">
              {unreadText(unread)}
            </span>
          ) : null}
        </NavLink>
      </nav>
      {unread > 0 ? (
        <span id={UNREAD} hidden>
          {t('unread', { count: unreadText(unread) })}
        </span>
      ) : null}
    </div>
  )
}
