import type { Me } from '@qingtuan/contract/accounts/me'
import { Page } from '../../../shared/page/page.tsx'
import { Asked, Empty } from '../../../shared/page/states.tsx'
import { useMe } from '../../../shared/session/me.ts'
import type { ConversionTarget } from './conversion.ts'
import { conversionsOf } from './conversion.ts'
import { ConversionForm } from './conversion-form.tsx'
import { useConversionTexts } from './texts.ts'

/** 转为团员 (FAQ M8, M10). */
export function ToMemberPage() {
  return <ConversionPage to="member" />
}

/** 转为团干部 (FAQ M8, M10). */
export function ToCadrePage() {
  return <ConversionPage to="cadre" />
}

const TITLES = { member: 'toMember', cadre: 'toCadre' } as const
const INTROS = { member: 'introMember', cadre: 'introCadre' } as const

function ConversionPage({ to }: { readonly to: ConversionTarget }) {
  const t = useConversionTexts()
  const me = useMe()
  return (
    <Page title={t(TITLES[to])} back="/me/profile">
      <Asked query={me}>
        {(data) => (data?.person ? <Conversion person={data.person} to={to} /> : null)}
      </Asked>
    </Page>
  )
}

interface ConversionProps {
  readonly person: NonNullable<Me['person']>
  readonly to: ConversionTarget
}

function Conversion({ person, to }: ConversionProps) {
  const t = useConversionTexts()
  if (!conversionsOf(person).includes(to)) {
    const mine = { label: t('seeMine'), to: '/organization' }
    return <Empty title={t('refusedTitle')} text={t('refusedMember')} nextSteps={[mine]} />
  }
  return (
    <>
      <p className="weak">{t(INTROS[to])}</p>
      <ConversionForm person={person} to={to} />
    </>
  )
}
