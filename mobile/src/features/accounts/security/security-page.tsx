import { Page } from '../../../shared/page/page.tsx'
import { MenuLink } from '../me/me-page.tsx'
import { useMeTexts } from '../me/texts.ts'
import { useSecurityTexts } from './texts.ts'

/** 安全中心. */
export function SecurityPage() {
  const tm = useMeTexts()
  const t = useSecurityTexts()
  const base = '/me/security'
  return (
    <Page title={tm('security')} back="/me">
      <Section
        title={t('phoneAndPassword')}
        links={[
          [`${base}/password`, tm('password')],
          [`${base}/phone`, t('changePhone')],
          [`${base}/unbind`, t('unbind')],
        ]}
      />
      <Section
        title={t('logIns')}
        links={[
          [`${base}/sessions`, tm('sessions')],
          [`${base}/log-ins`, t('logInHistory')],
          [`${base}/passkeys`, t('passkeys')],
        ]}
      />
      <Section
        title={t('more')}
        links={[
          ['/appeal/follow', t('followAppeal')],
          [`${base}/close`, t('close')],
        ]}
      />
    </Page>
  )
}

interface SectionProps {
  readonly title: string
  readonly links: readonly (readonly [to: string, label: string])[]
}

function Section({ title, links }: SectionProps) {
  return (
    <section>
      <h2 className="section-title">{title}</h2>
      <ul className="menu">
        {links.map(([to, label]) => (
          <li key={to}>
            <MenuLink to={to} label={label} />
          </li>
        ))}
      </ul>
    </section>
  )
}
