import type { PushRefusal, PushState } from '@qingtuan/domain/community-service/push'
import { pushStateOf } from '@qingtuan/domain/community-service/push'
import type { KyselyDatabase } from '../../../platform/database/database.ts'
import { readOutcomes } from '../store/pushes.ts'

export interface RecordPush {
  readonly state: PushState
  /** Why the registry did not accept it. */
  readonly refusal: PushRefusal | null
}

/** Where rows of the ledger stand on their way to the volunteer registry, by row; absent is what never goes there. */
export async function readPushStates(
  database: KyselyDatabase,
  recordIds: readonly string[],
): Promise<Map<string, RecordPush>> {
  const rows = await readOutcomes(database, recordIds)
  return new Map(
    rows.map(({ recordId, outcome, refusal }) => [recordId, { state: pushStateOf(outcome), refusal }]),
  )
}
