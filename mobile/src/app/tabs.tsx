import { NavLink, Outlet } from 'react-router'
import { HomeIcon, OrganizationIcon, PersonIcon } from '../shared/page/icons.tsx'
import { unreadText, useUnreadNotices } from '../shared/session/unread.ts'
import { useAppTexts } from './texts.ts'

/** At 我的, where the notices are. */
function Unread() {
  const t = useAppTexts()
  const count = useUnreadNotices()
  if (count === 0) return null
  return (
    <span className="tab-count" role="img" aria-label={t('unread', { count: unreadText(count) })}>
      {unreadText(count)}
    </span>
  )
}

/** The three main pages, with the bar that leads from one to another. */
export function Tabs() {
  const t = useAppTexts()
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
        <NavLink className="tab" to="/me">
          <PersonIcon />
          {t('me')}
          <Unread />
        </NavLink>
      </nav>
    </div>
  )
}
