import type {
  JoinApplicationAct,
  JoinApplicationActor,
  JoinApplicationState,
} from '@qingtuan/domain/join-applications/state'
import { signatureOf } from '../../platform/actor.ts'
import { recordAudit } from '../../platform/audit/record-audit.ts'
import type { Call } from '../../platform/call.ts'
import { actorOf } from '../../platform/call.ts'
import type { Transaction } from '../../platform/database/database.ts'
import type { Application } from './store/applications.ts'
import { insertStep } from './store/steps.ts'

interface Facts {
  readonly state: JoinApplicationState
  readonly organizationId: number
}

export interface Act {
  readonly id: string
  readonly act: 'submit' | JoinApplicationAct
  readonly actor: JoinApplicationActor
  /** Who acts, where nobody is logged in yet. */
  readonly by?: { readonly accountId: string; readonly name: string }
  readonly before?: Facts
  readonly after: Facts
  readonly reason?: string | null
}

/** Writes an act into the steps, which applicant and branch read, and into the audit trail. */
export async function recordAct(trx: Transaction, call: Call, done: Act): Promise<void> {
  const by = done.by ?? actorOf(call)
  const { accountId } = by
  await insertStep(trx, {
    join_application_id: done.id,
    act: done.act,
    at: call.now,
    actor: done.actor,
    account_id: accountId,
    by_name: signatureOf(by),
    organization_id: done.after.organizationId,
    reason: done.reason ?? null,
  })
  await recordAudit(trx, call, {
    act: `joinApplications.${done.act}`,
    subjectKind: 'joinApplication',
    subjectId: done.id,
    ...(done.before ? { before: { ...done.before } } : {}),
    after: { ...done.after },
    accountId,
  })
}

/** The facts of an application that acts change. */
export function factsOf({ state, organization_id }: Pick<Application, 'state' | 'organization_id'>): Facts {
  return { state, organizationId: organization_id }
}
