import { toShanghaiDate } from '@qingtuan/domain/shared/calendar-date'
import { readIdentityDocument } from '@qingtuan/domain/shared/identity-document'
import { createPerson, createPersonAccount } from '../features/accounts/index.ts'
import type { Transaction } from '../platform/database/database.ts'
import type { Platform } from '../platform/platform.ts'
import { must } from '../platform/refused.ts'
import type { PlannedPerson } from './planned.ts'
import { together } from './together.ts'

export interface PlantedPerson extends PlannedPerson {
  readonly personId: string
  readonly accountId: string
  readonly bornOn: string
}

interface Plan {
  readonly people: readonly PlannedPerson[]
  readonly passwordHash: string
}

/** Longer ago than any demo appeal: who was bound after the warning would be warned again. */
const REGISTERED_AGO_MS = 60 * 86_400_000

/** Plants people with the accounts by which they log in. */
export async function plantPeople(
  trx: Transaction,
  platform: Platform,
  { people, passwordHash }: Plan,
): Promise<PlantedPerson[]> {
  const at = new Date(platform.clock().getTime() - REGISTERED_AGO_MS)
  const today = toShanghaiDate(at)
  return together(people, async (plan) => {
    const document = must(readIdentityDocument({ kind: 'residentId', number: plan.identityNumber, today }))
    const { personId } = await createPerson(trx, platform, { name: plan.name, document, at })
    const { identity, phone } = plan
    const { accountId } = await createPersonAccount(trx, platform, {
      personId,
      identity,
      phone,
      passwordHash,
      at,
    })
    return { ...plan, personId, accountId, bornOn: document.bornOn }
  })
}
