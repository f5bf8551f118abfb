import type { ArchivalEffects } from '@qingtuan/contract/archivals/archival'
import { decideArchival } from '@qingtuan/domain/archivals/archival'
import { signatureOf } from '../../platform/actor.ts'
import { recordAudit } from '../../platform/audit/record-audit.ts'
import type { Call } from '../../platform/call.ts'
import { actorOf } from '../../platform/call.ts'
import type { Transaction } from '../../platform/database/database.ts'
import { inTransaction } from '../../platform/database/transaction.ts'
import { must } from '../../platform/refused.ts'
import { endOrganizationSessions, requireStepUp } from '../accounts/index.ts'
import { endPostsOfOrganization } from '../cadres/index.ts'
import { floatMembers } from '../members/index.ts'
import type { OrganizationFacts } from '../organizations/index.ts'
import { findLivingChildren, markArchived, withdrawCodesOf } from '../organizations/index.ts'
import type { Claimed } from './claim.ts'
import { claim } from './claim.ts'
import { countEffects } from './count-effects.ts'
import type { ArchivalPorts } from './ports.ts'
import { insertArchival } from './store/archivals.ts'
import { tellArchived } from './tell-archived.ts'

interface Input {
  readonly id: number
  readonly retypedName: string
}

interface Named {
  readonly id: number
  readonly shortName: string
}

export interface Archived {
  readonly organization: Named
  readonly superior: Named | null
  readonly archivedAt: string
  readonly effects: ArchivalEffects
}

/** More than a refusal names. */
const LOOKED_AT = 10

/** 归档 of a direct subordinate (FAQ O6): all of it or nothing, and no way back. */
export async function archiveOrganization(call: Call, input: Input, ports: ArchivalPorts): Promise<Archived> {
  requireStepUp(call)
  return inTransaction(call.platform.database, async (trx) => {
    const claimed = await claim(trx, call, input.id, ports)
    const effects = await decide(trx, call, { ...claimed, ...input }, ports)
    await carryOut(trx, call, claimed, ports)
    const { organization, superior } = claimed
    await record(trx, call, claimed, effects)
    return {
      organization: nameOf(organization),
      superior: superior && nameOf(superior),
      archivedAt: call.now.toISOString(),
      effects,
    }
  })
}

async function decide(
  trx: Transaction,
  call: Call,
  { organization, superior, retypedName }: Claimed & Input,
  ports: ArchivalPorts,
): Promise<ArchivalEffects> {
  const { id } = organization
  const living = await findLivingChildren(trx, { parentId: id, limit: LOOKED_AT })
  const effects = await countEffects(trx, { id, now: call.now }, ports)
  must(
    decideArchival({
      organization,
      living: { count: living.count, names: living.items.map(({ shortName }) => shortName) },
      members: effects.members,
      hasSuperior: superior !== null,
      retypedName,
    }),
  )
  return effects
}

/** Matters first: what closes a transfer gives the member back to the branch that is left next. */
async function carryOut(
  trx: Transaction,
  call: Call,
  { organization, superior }: Claimed,
  ports: ArchivalPorts,
): Promise<void> {
  const { id } = organization
  for (const { close } of ports.matters) await close(trx, call, nameOf(organization))
  await endPostsOfOrganization(trx, call, id, 'organizationArchived')
  const floated = superior === null ? [] : await floatMembers(trx, call, { from: organization, to: superior })
  await withdrawCodesOf(trx, { issuerId: id, at: call.now, by: actorOf(call).accountId })
  await endOrganizationSessions(trx, call, id)
  await markArchived(trx, organization, call.now)
  if (superior !== null) await tellArchived(trx, call, { organization, superior, floated })
}

async function record(
  trx: Transaction,
  call: Call,
  { organization, superior }: Claimed,
  effects: ArchivalEffects,
): Promise<void> {
  const actor = actorOf(call)
  const { accountId } = actor
  await insertArchival(trx, {
    organization_id: organization.id,
    superior_id: superior?.id ?? null,
    account_id: accountId,
    by_name: signatureOf(actor),
    at: call.now,
    effects: JSON.stringify(effects),
  })
  await recordAudit(trx, call, {
    act: 'archivals.archive',
    subjectKind: 'organization',
    subjectId: organization.id,
    before: { status: organization.status, superiorId: superior?.id ?? null },
    after: { status: 'archived', ...effects },
  })
}

function nameOf({ id, shortName }: OrganizationFacts): Named {
  return { id, shortName }
}
