import type { ServiceGate } from '@qingtuan/contract/community-service/gate'
import type { NextStep } from '../../../shared/page/failure-notice.tsx'
import { Empty } from '../../../shared/page/states.tsx'
import { momentOf } from '../../../shared/text/dates.ts'
import { useServiceTexts } from './texts.ts'

interface ClosedGateProps {
  readonly gate: ServiceGate
  readonly askAgain: () => void
}

const TITLES = {
  notRegistered: 'notRegisteredTitle',
  nameMissing: 'nameMissingTitle',
  registrySilent: 'silentTitle',
} as const

/** Why 社区服务 is shut, in the words of the FAQ, and the step that opens it (FAQ M8, M9). */
export function ClosedGate({ gate, askAgain }: ClosedGateProps) {
  const t = useServiceTexts()
  const wayOut = useWayOut(gate, askAgain)
  const { reason, registeredAs, application } = gate
  if (reason === null) return null
  const facts = { branch: application?.branch ?? '', since: application ? momentOf(application.since) : '' }
  const asCadre = reason === 'noApplication' && registeredAs === 'cadre'
  const title = reason in TITLES ? t(TITLES[reason as keyof typeof TITLES]) : t('membersOnly')
  const text = t(asCadre ? 'noApplicationCadre' : reason, facts)
  const askableAt = gate.registry?.askableAt
  return (
    <Empty
      title={title}
      text={askableAt ? `${text}${t('askableAt', { moment: momentOf(askableAt) })}` : text}
      nextSteps={wayOut[reason]}
    />
  )
}

function useWayOut(
  { registry }: ServiceGate,
  askAgain: () => void,
): Record<NonNullable<ServiceGate['reason']>, NextStep[]> {
  const t = useServiceTexts()
  const apply = { label: t('apply'), to: '/organization/apply' }
  const look = { label: t('seeApplication'), to: '/organization' }
  const profile = { label: t('compare'), to: '/me/profile' }
  const again = registry?.askableAt ? [] : [{ label: t('askAgain'), act: askAgain }]
  const site = registry?.site
  const register = site
    ? [{ label: t('register'), act: () => void window.open(site, '_blank', 'noopener') }]
    : []
  return {
    notMember: [{ label: t('toProfile'), to: '/me/profile' }],
    applicationPending: [look],
    applicationReturned: [look],
    noApplication: [apply],
    floating: [apply],
    membershipEnded: [{ label: t('seeMembership'), to: '/organization' }],
    notRegistered: [...register, profile, ...again],
    nameMissing: [profile, ...again],
    registrySilent: again,
  }
}
