import type { PlacedOutward } from '@qingtuan/domain/cadres/transfer-access'
import { outwardParts } from '@qingtuan/domain/cadres/transfer-access'
import type { OutwardAct, OutwardCaller } from '@qingtuan/domain/transfers/outward'
import { judgeOutwardAct, OUTWARD_WAITS_FOR } from '@qingtuan/domain/transfers/outward'
import type { Call } from '../../../platform/call.ts'
import { actorOf } from '../../../platform/call.ts'
import type { Transaction } from '../../../platform/database/database.ts'
import { must, refused } from '../../../platform/refused.ts'
import { lockSides } from '../reach.ts'
import type { OutwardRow } from '../store/outward.ts'
import { findOutward, lockOutward } from '../store/outward.ts'
import type { OutwardMove } from './move-outward.ts'

function placed(row: OutwardRow): PlacedOutward {
  return {
    personId: row.person_id,
    fromPath: row.from_path,
    oldSideId: row.old_side_id,
    holderId: row.holder_id,
    waitsFor: OUTWARD_WAITS_FOR[row.state],
    issuerId: row.issuer_id,
  }
}

/** As whom the caller meets it; to a stranger it does not exist. */
export function outwardCallerOf(call: Call, row: OutwardRow): OutwardCaller {
  const parts = outwardParts(actorOf(call).power, placed(row))
  if (parts.length === 0) throw refused('record.notFound')
  return { parts, startedBy: row.started_by }
}

export async function findOutwardInReach(call: Call, id: string): Promise<OutwardRow> {
  const row = await findOutward(call.platform.database, id)
  if (row === null) throw refused('record.notFound')
  outwardCallerOf(call, row)
  return row
}

export interface JudgedOutward {
  readonly row: OutwardRow
  readonly state: OutwardMove['state']
  readonly actor: OutwardMove['actor']
}

/** Locks one, its organizations first, and judges the caller’s act on it. */
export async function lockOutwardFor(
  trx: Transaction,
  call: Call,
  { id, act }: { id: string; act: OutwardAct },
): Promise<JudgedOutward> {
  const seen = await findOutward(trx, id)
  if (seen === null) throw refused('record.notFound')
  outwardCallerOf(call, seen)
  await lockSides(trx, [seen.from_organization_id, seen.old_side_id])
  const row = await lockOutward(trx, id)
  if (row === null) throw refused('record.notFound')
  const caller = outwardCallerOf(call, row)
  const state = must(judgeOutwardAct(row.state, act, caller))
  return { row, state, actor: actorIn(caller) }
}

function actorIn({ parts }: OutwardCaller): OutwardMove['actor'] {
  const [first] = parts.filter((part) => part !== 'onlooker')
  return first ?? 'oldSide'
}
