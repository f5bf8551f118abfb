import type { JoinApplication } from '@qingtuan/contract/join-applications/join-application'
import type { OrganizationPlace } from '@qingtuan/contract/organizations/organization'
import { JOIN_APPLICATION_WAITS_FOR, nextActs } from '@qingtuan/domain/join-applications/state'
import type { Call } from '../../platform/call.ts'
import { joinedOnText } from '../members/index.ts'
import { readPlaces } from '../organizations/index.ts'
import { describeStep } from './describe-step.ts'
import type { Application } from './store/applications.ts'
import { applicationsOf } from './store/applications.ts'
import { readSteps } from './store/steps.ts'
import { standingAt } from './waiting.ts'

type Steps = Awaited<ReturnType<typeof readSteps>>

/** A person’s applications as the applicant sees them, newest first. */
export async function describeOwn(call: Call, personId: string): Promise<JoinApplication[]> {
  const { database } = call.platform
  const applications = await applicationsOf(database, personId)
  if (applications.length === 0) return []
  const [places, steps] = await Promise.all([
    readPlaces(
      database,
      applications.map((application) => application.organization_id),
    ),
    readSteps(
      database,
      applications.map(({ id }) => id),
    ),
  ])
  return applications.map((application) => {
    const organization = places.get(application.organization_id)
    if (!organization) throw new Error(`Application ${application.id} lacks its branch`)
    const own = steps.filter((step) => step.join_application_id === application.id)
    return describe(call, application, { organization, steps: own })
  })
}

interface Surroundings {
  readonly organization: OrganizationPlace
  readonly steps: Steps
}

function describe(
  { now }: Call,
  application: Application,
  { organization, steps }: Surroundings,
): JoinApplication {
  const waitsFor = JOIN_APPLICATION_WAITS_FOR[application.state]
  const acts = nextActs(standingAt(now, application), 'applicant')
  const nextActors = { branch: organization.shortName, applicant: application.applicant_name }
  return {
    id: application.id,
    state: application.state,
    organization,
    joinedOn: joinedOnText(application),
    memberNumber: application.member_number,
    submittedAt: application.submitted_at.toISOString(),
    waitsUntil: waitsFor === 'branch' ? application.waits_until : null,
    nextActor: waitsFor && nextActors[waitsFor],
    returnReason: application.return_reason,
    steps: steps.map(describeStep),
    may: {
      redirect: acts.includes('redirect'),
      withdraw: acts.includes('withdraw'),
      mend: acts.includes('mend'),
    },
  }
}
