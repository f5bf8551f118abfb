import { Dropdown } from 'antd'
import type { ReactNode } from 'react'
import { useContext } from 'react'
import { Link, useNavigate } from 'react-router'
import { CadreContext, OrganizationContext } from '../shared/session/me.ts'
import { useActFor } from '../shared/session/use-act-for.ts'
import { useLogOut } from '../shared/session/use-log-out.ts'
import { isDemo, siteName } from '../shared/site.ts'
import { LocaleSwitch } from '../shared/texts/locale-switch.tsx'
import { useTexts } from '../shared/texts/texts.ts'
import styles from './shell.module.css'
import { shellTexts } from './shell-texts.ts'

export interface ShellHeaderProps {
  /** Who is logged in, briefly and in full. */
  readonly name: string
  readonly fullName: string
  readonly tag: ReactNode
  readonly userName: string
  /** The way to what one was told, where one is told anything. */
  readonly bell?: ReactNode
}

export function ShellHeader({ name, fullName, tag, userName, bell }: ShellHeaderProps) {
  const say = useTexts(shellTexts)
  return (
    <header className={styles.header}>
      <Link to="/" className={styles.mark}>
        <img src="/favicon.svg" alt="" width={26} height={26} />
        <span className={styles.site}>{siteName}</span>
      </Link>
      <div className={styles.place} title={fullName}>
        <span className={styles.name}>{name}</span>
        {tag}
      </div>
      {isDemo && <span className={styles.demo}>{say('demo')}</span>}
      {bell}
      <LocaleSwitch />
      <AccountMenu userName={userName} />
    </header>
  )
}

function AccountMenu({ userName }: { readonly userName: string }) {
  const say = useTexts(shellTexts)
  const navigate = useNavigate()
  const logOut = useLogOut()
  const others = useOtherOrganizations()
  const isOrganization = useContext(OrganizationContext) !== null
  const about = { key: 'organization', label: say('organization'), onClick: () => navigate('/organization') }
  const items = [
    ...(isOrganization ? [about] : []),
    ...others,
    { key: 'security', label: say('security'), onClick: () => navigate('/security') },
    { key: 'logOut', label: say('logOut'), onClick: () => logOut.mutate() },
  ]
  return (
    <Dropdown menu={{ items }} trigger={['click']} placement="bottomRight">
      <button
        type="button"
        className={styles.account}
        aria-haspopup="menu"
        aria-label={`${userName} ${say('account')}`}
      >
        <span className={styles.userName}>{userName}</span>
        <span aria-hidden="true">▾</span>
      </button>
    </Dropdown>
  )
}

/** The other organizations that a cadre may act for, each one step away. */
function useOtherOrganizations() {
  const say = useTexts(shellTexts)
  const cadre = useContext(CadreContext)
  const acting = useContext(OrganizationContext)
  const actFor = useActFor()
  const others = cadre?.accesses.filter(({ organizationId }) => organizationId !== acting?.id) ?? []
  return others.map(({ organizationId, shortName }) => ({
    key: `actFor-${organizationId}`,
    label: say('actFor', { organization: shortName }),
    onClick: () => actFor.mutate(organizationId),
  }))
}
