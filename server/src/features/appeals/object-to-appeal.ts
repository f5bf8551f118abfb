import { maskPersonName } from '@qingtuan/domain/appeals/masked-name'
import { judgeObjection } from '@qingtuan/domain/appeals/objection'
import type { Call } from '../../platform/call.ts'
import type { KyselyDatabase } from '../../platform/database/database.ts'
import { inTransaction } from '../../platform/database/transaction.ts'
import { must, refused } from '../../platform/refused.ts'
import { tokenHash } from '../../platform/token.ts'
import { dueOf, factsOf } from './facts.ts'
import { takeLook } from './limits.ts'
import { recordAct } from './record-act.ts'
import type { Appeal } from './store/appeals.ts'
import { changeAppeal, findByObjectionToken, lockAppeal } from './store/appeals.ts'

/** What the present holder’s link is about; looking changes nothing. */
export async function readObjection(call: Call, { token }: { token: string }) {
  await takeLook(call)
  const row = await warnedOf(call.platform.database, token)
  const { now } = call
  return {
    number: row.number,
    maskedName: maskPersonName(row.name),
    state: dueOf(row, now).state,
    submittedAt: row.submitted_at.toISOString(),
    objectUntil: row.object_until.toISOString(),
    objected: row.objected_at !== null,
    mayObject: judgeObjection(factsOf(row, now)).ok,
  }
}

/** The present holder objects: from now on two reviewers must agree. */
export async function objectToAppeal(
  call: Call,
  { token, reason }: { token: string; reason?: string | undefined },
): Promise<{ done: true }> {
  await takeLook(call)
  const { id } = await warnedOf(call.platform.database, token)
  await inTransaction(call.platform.database, async (trx) => {
    const row = await lockAppeal(trx, id)
    if (row === null) throw refused('appeal.objectionUnknown')
    must(judgeObjection(factsOf(row, call.now)))
    await changeAppeal(trx, id, { objected_at: call.now, objection_reason: reason || null })
    await recordAct(trx, call, { id, act: 'object', before: row.state, after: row.state })
  })
  return { done: true }
}

/** The appeal of a link; refuses `appeal.objectionUnknown`. */
async function warnedOf(database: KyselyDatabase, token: string): Promise<Appeal & { object_until: Date }> {
  const row = await findByObjectionToken(database, tokenHash(token))
  if (row === null || row.object_until === null) throw refused('appeal.objectionUnknown')
  return { ...row, object_until: row.object_until }
}
