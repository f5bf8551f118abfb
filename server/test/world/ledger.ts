import { toShanghaiDate } from '@qingtuan/domain/shared/calendar-date'
import { v7 as newId } from 'uuid'
import { enqueuePush } from '../../src/features/community-service/registry/enqueue-push.ts'
import { pushRecords } from '../../src/features/community-service/registry/push-records.ts'
import { readPushStates } from '../../src/features/community-service/registry/push-states.ts'
import { insertRows } from '../../src/platform/database/insert-rows.ts'
import { inTransaction } from '../../src/platform/database/transaction.ts'
import type { RegistryWorld } from './registry.ts'
import { PROJECT } from './service-projects.ts'
import { clientOf } from './sessions.ts'

/** Enters hours of the member in projects of 高一一班, to be handed over to the registry; answers the rows. */
export async function plantHours({ server, tree, member }: RegistryWorld, count = 1): Promise<string[]> {
  const { platform } = server
  const now = platform.clock()
  const desk = await clientOf(server, tree.branch.accountId, 'console')
  const { id: projectId } = await desk.communityService.publishProject(PROJECT)
  const ids = Array.from({ length: count }, () => newId())
  const common = {
    person_id: member.personId,
    project_id: projectId,
    organization_id: tree.branch.id,
    minutes: 120,
    counters_id: null,
    served_on: toShanghaiDate(now),
    at: now,
    account_id: tree.branch.accountId,
  }
  await inTransaction(platform.database, async (trx) => {
    const rows = ids.map((id, at) => ({ id, ordinal: at + 1, reason: at === 0 ? null : '补录', ...common }))
    await insertRows(trx, 'service_record', rows)
    await enqueuePush(trx, { now }, ids)
  })
  return ids
}

/** Sends what is due to the registry, and waits for what it says of it. */
export async function pushHours({ server, registry }: RegistryWorld): Promise<void> {
  await pushRecords(server.platform)
  await registry.settled()
}

/** Where rows of the ledger stand on their way to the registry. */
export async function statesOf({ server }: RegistryWorld, ids: readonly string[]) {
  const known = await readPushStates(server.platform.database, ids)
  return ids.map((id) => known.get(id)?.state)
}
