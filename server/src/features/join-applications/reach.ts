import type { FiledApplication } from '@qingtuan/domain/cadres/join-application-access'
import {
  joinApplicationRole,
  joinApplicationScope,
  mayFollowJoinApplication,
} from '@qingtuan/domain/cadres/join-application-access'
import type { Call } from '../../platform/call.ts'
import { actorOf, organizationOf } from '../../platform/call.ts'
import type { Transaction } from '../../platform/database/database.ts'
import { refused } from '../../platform/refused.ts'
import type { Application } from './store/applications.ts'
import { lockApplication } from './store/applications.ts'

type Filing = Pick<Application, 'person_id' | 'organization_id' | 'org_path'>

/** An application as the sentences of access know it. */
function filedBy({ person_id, organization_id, org_path }: Filing): FiledApplication {
  return { personId: person_id, organizationId: organization_id, organizationPath: org_path }
}

/** Locks the caller’s own application; to anybody else it does not exist. */
export async function lockOwn(trx: Transaction, call: Call, id: string): Promise<Application> {
  const application = await lockApplication(trx, id)
  if (application && mayFollowJoinApplication(actorOf(call).power, filedBy(application))) return application
  throw refused('record.notFound')
}

export type ReviewerRole = 'branch' | 'superior'

/** As whom the calling organization meets an application; out of its reach there is none. */
export function reviewerRole(call: Call, application: Filing): ReviewerRole {
  const role = joinApplicationRole(actorOf(call).power, filedBy(application))
  if (role === 'branch' || role === 'superior') return role
  throw refused('record.notFound')
}

/** Locks an application for a review. */
export async function lockForReview(
  trx: Transaction,
  call: Call,
  id: string,
): Promise<{ application: Application; actor: ReviewerRole }> {
  const application = await lockApplication(trx, id)
  if (application === null) throw refused('record.notFound')
  return { application, actor: reviewerRole(call, application) }
}

/** The path of the subtree whose applications the caller may see. */
export function pathInReach(call: Call): string {
  const scope = joinApplicationScope(organizationOf(call))
  if (scope.kind !== 'subtree') throw refused('access.denied')
  return scope.path
}
