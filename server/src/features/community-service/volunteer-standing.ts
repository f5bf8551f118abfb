import type { RegistryReason } from '@qingtuan/domain/community-service/gate'
import { recordAudit } from '../../platform/audit/record-audit.ts'
import type { Call } from '../../platform/call.ts'
import { actorOf } from '../../platform/call.ts'
import { inTransaction } from '../../platform/database/transaction.ts'
import type { Standing } from '../../platform/volunteer-registry/ask-registry.ts'
import { askRegistry } from '../../platform/volunteer-registry/ask-registry.ts'
import type { ChosenRegistry } from '../../platform/volunteer-registry/choose-volunteer-registry.ts'
import type { Volunteer } from '../../platform/volunteer-registry/volunteer-registry.ts'
import { readPeople } from '../accounts/index.ts'
import { REGISTRY_MISSES } from './limits.ts'
import { sendRefusedAgain } from './registry/send-refused-again.ts'
import { withinLimit } from './within-limit.ts'

const REASONS: Record<Standing['is'], RegistryReason | null> = {
  registered: null,
  notRegistered: 'notRegistered',
  nameMissing: 'nameMissing',
  silent: 'registrySilent',
}

export interface Judged {
  readonly reason: RegistryReason | null
  readonly standing: Standing
  /** From when on the registry is asked again, where it was not asked now. */
  readonly askableAt: Date | null
}

/** What the registry says of the person who calls, and what follows from it (FAQ M9). Refuses `limit.tooMany`. */
export async function judgeVolunteer(call: Call, chosen: ChosenRegistry, personId: string): Promise<Judged> {
  const miss = { limit: REGISTRY_MISSES, key: actorOf(call).accountId }
  const tooMany = await withinLimit(call, miss, chosen.misses)
  if (tooMany) return { reason: REASONS[tooMany.is], standing: { is: tooMany.is }, askableAt: tooMany.until }
  const standing = await ask(call, chosen, personId)
  // An outage says nothing about anybody, and so is no miss.
  if (standing.is === 'registered' || standing.is === 'silent') await call.platform.limits.giveBack(miss)
  else chosen.misses.note(miss.key, standing.is)
  if (standing.is === 'registered') chosen.misses.forget(miss.key)
  if ('outage' in standing && standing.outage === 'lying') await noteLie(call, personId)
  await sendRefusedAgain(call, personId, standing)
  return { reason: REASONS[standing.is], standing, askableAt: null }
}

async function ask(call: Call, { registry }: ChosenRegistry, personId: string): Promise<Standing> {
  const volunteer = await readVolunteer(call, personId)
  return askRegistry(registry, call.platform, { volunteer, now: call.now })
}

async function readVolunteer({ platform }: Call, personId: string): Promise<Volunteer> {
  const person = (await readPeople(platform.database, platform, [personId])).get(personId)
  if (!person) throw new Error('Who calls has no record')
  const { documentKind, documentNumber: number, name } = person
  return { documentKind, number, name }
}

/** That somebody answers in the registry’s place, or about others, is for whoever reads the trail. */
async function noteLie(call: Call, personId: string): Promise<void> {
  const facts = { act: 'communityService.lie', subjectKind: 'person', subjectId: personId }
  await inTransaction(call.platform.database, (trx) => recordAudit(trx, call, facts))
}
