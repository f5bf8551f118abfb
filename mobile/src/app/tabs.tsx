import { NavLink, Outlet } from 'react-router'
import { HomeIcon, OrganizationIcon, PersonIcon } from '../shared/page/icons.tsx'
import { useAppTexts } from './texts.ts'

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
        </NavLink>
      </nav>
    </div>
  )
}
