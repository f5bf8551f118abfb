import type { ServiceGate } from '@qingtuan/contract/community-service/gate'
import type { NextStep } from '../../../shared/page/failure-notice.tsx'
import { Empty } from '../../../shared/page/states.tsx'
import { momentOf } from '../../../shared/text/dates.ts'
import { useServiceTexts } from './texts.ts'

/** Why 社区服务 is shut, in the words of the FAQ, and the step that opens it (FAQ M8). */
export function ClosedGate({ reason, registeredAs, application }: ServiceGate) {
  const t = useServiceTexts()
  const wayOut = useWayOut()
  if (reason === null) return null
  const facts = { branch: application?.branch ?? '', since: application ? momentOf(application.since) : '' }
  const asCadre = reason === 'noApplication' && registeredAs === 'cadre'
  const text = t(asCadre ? 'noApplicationCadre' : reason, facts)
  return <Empty title={t('membersOnly')} text={text} nextSteps={wayOut[reason]} />
}

function useWayOut(): Record<NonNullable<ServiceGate['reason']>, NextStep[]> {
  const t = useServiceTexts()
  const apply = { label: t('apply'), to: '/organization/apply' }
  const look = { label: t('seeApplication'), to: '/organization' }
  return {
    notMember: [{ label: t('toProfile'), to: '/me/profile' }],
    applicationPending: [look],
    applicationReturned: [look],
    noApplication: [apply],
    floating: [apply],
    membershipEnded: [{ label: t('seeMembership'), to: '/organization' }],
  }
}
