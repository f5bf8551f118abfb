import type { RegistryReason } from '@qingtuan/domain/community-service/gate'
import { recordAudit } from '../../platform/audit/record-audit.ts'
import type { Call } from '../../platform/call.ts'
import { actorOf } from '../../platform/call.ts'
import { inTransaction } from '../../platform/database/transaction.ts'
import type { Standing } from '../../platform/volunteer-registry/ask-registry.ts'
import { askRegistry } from '../../platform/volunteer-registry/ask-registry.ts'
import type { ChosenRegistry } from '../../platform/volunteer-registry/choose-volunteer-registry.ts'
import { readPeople } from '../accounts/index.ts'
import { REGISTRY_MISSES } from './limits.ts'
import { sendRefusedAgain } from './registry/send-refused-again.ts'

const REASONS: Record<Standing['is'], RegistryReason | null> = {
  registered: null,
  notRegistered: 'notRegistered',
  nameMissing: 'nameMissing',
  silent: 'registrySilent',
}

/** What the registry says of the person who calls, and what follows from it (FAQ M9). Refuses `limit.tooMany`. */
export async function judgeVolunteer(
  call: Call,
  chosen: ChosenRegistry,
  personId: string,
): Promise<{ reason: RegistryReason | null; standing: Standing }> {
  const { platform, now } = call
  const person = (await readPeople(platform.database, platform, [personId])).get(personId)
  if (!person) throw new Error('Who calls has no record')
  const { documentKind, documentNumber: number, name } = person
  const miss = { limit: REGISTRY_MISSES, key: actorOf(call).accountId }
  await platform.limits.take([miss])
  const volunteer = { documentKind, number, name }
  const standing = await askRegistry(chosen.registry, platform, { volunteer, now })
  // An outage says nothing about anybody, and so is no miss.
  if (standing.is === 'registered' || standing.is === 'silent') await platform.limits.giveBack(miss)
  if ('outage' in standing && standing.outage === 'lying') await noteLie(call, personId)
  await sendRefusedAgain(call, personId, standing)
  return { reason: REASONS[standing.is], standing }
}

/** That somebody answers in the registry’s place, or about others, is for whoever reads the trail. */
async function noteLie(call: Call, personId: string): Promise<void> {
  const facts = { act: 'communityService.lie', subjectKind: 'person', subjectId: personId }
  await inTransaction(call.platform.database, (trx) => recordAudit(trx, call, facts))
}
