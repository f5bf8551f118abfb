import type { Me } from '@qingtuan/contract/accounts/me'
import { Page } from '../../../shared/page/page.tsx'
import { Asked } from '../../../shared/page/states.tsx'
import { useMe } from '../../../shared/session/me.ts'
import { conversionsOf } from '../conversion/conversion.ts'
import { useConversionTexts } from '../conversion/texts.ts'
import { DocumentNumber } from './document-number.tsx'
import { MenuLink } from './me-page.tsx'
import { OwnPosts } from './own-posts.tsx'
import { useMeTexts } from './texts.ts'

type Person = NonNullable<Me['person']>

/** 个人资料; numbers are masked by the contract. */
export function ProfilePage() {
  const t = useMeTexts()
  const me = useMe()
  return (
    <Page title={t('profile')} back="/me">
      <Asked query={me}>{(data) => (data?.person ? <Profile person={data.person} /> : null)}</Asked>
    </Page>
  )
}

function Profile({ person }: { readonly person: Person }) {
  const t = useMeTexts()
  const unadmitted = person.hasOpenJoinApplication ? 'pending' : 'none'
  const facts = [
    [t('name'), person.name],
    [t('identity'), t(person.identity)],
    [t('standing'), t(person.memberStatus ?? unadmitted)],
    [t('kind'), t(person.documentKind)],
    [t('number'), person.documentNumber],
    [t('bornOn'), person.bornOn],
    [t('sex'), t(person.sex)],
    [t('phone'), person.phone ?? t('phoneNone')],
  ] as const
  return (
    <>
      <section className="card stack">
        <dl className="facts">
          {facts.map(([label, value]) => (
            <Fact key={label} label={label} value={value} />
          ))}
        </dl>
        <p className="weak">{t('masked')}</p>
      </section>
      <DocumentNumber />
      {person.memberStatus !== null && person.memberStatus !== 'left' ? (
        <ul className="menu">
          <li>
            <MenuLink to="/me/record" label={t('editRecord')} />
          </li>
        </ul>
      ) : null}
      <OwnPosts />
      {person.memberStatus !== null && person.memberStatus !== 'left' ? (
        <ul className="menu">
          <li>
            <MenuLink to="/member-number" label={t('numberWrong')} />
          </li>
        </ul>
      ) : null}
      <Conversions person={person} />
    </>
  )
}

/** The way out for whoever registered as something else (FAQ M8). */
function Conversions({ person }: { readonly person: Person }) {
  const t = useConversionTexts()
  const targets = conversionsOf(person)
  if (targets.length === 0) return null
  return (
    <section>
      <h2 className="section-title">{t('heading')}</h2>
      <ul className="menu">
        {targets.map((to) => (
          <li key={to}>
            <MenuLink to={`/me/convert/${to}`} label={t(to === 'member' ? 'toMember' : 'toCadre')} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function Fact({ label, value }: { readonly label: string; readonly value: string }) {
  return (
    <>
      <dt>{label}</dt>
      <dd>{value}</dd>
    </>
  )
}
