import type { AppealCase } from '@qingtuan/contract/appeals/case'
import { decideUpholding } from '@qingtuan/domain/appeals/upholding'
import type { Call } from '../../platform/call.ts'
import type { Transaction } from '../../platform/database/database.ts'
import { inTransaction } from '../../platform/database/transaction.ts'
import { must, refused } from '../../platform/refused.ts'
import { describeRecord, findRecord, lockPerson } from '../accounts/index.ts'
import { showCase } from './describe-case.ts'
import { factsOf, readingOf, sealedOf } from './facts.ts'
import { giveRecord } from './give-record.ts'
import { recordAct } from './record-act.ts'
import { lockCase, nextAsClaimant } from './reviewer.ts'
import { reviewerOf } from './reviewer-of.ts'
import { UNCLAIMED } from './settle.ts'
import type { Appeal } from './store/appeals.ts'
import { changeAppeal, findAppeal } from './store/appeals.ts'

/** Upholds, or says the first of two words; all of what follows from it happens in one transaction. */
export async function upholdAppeal(call: Call, { id }: { id: string }): Promise<AppealCase> {
  reviewerOf(call)
  const { database } = call.platform
  const filed = await findAppeal(database, id)
  if (filed === null) throw refused('record.notFound')
  await inTransaction(database, (trx) => uphold(trx, call, filed))
  return showCase(call, id)
}

/** The person first, then the appeal: two appeals for one record wait for each other there, and not crosswise. */
async function uphold(trx: Transaction, call: Call, filed: Appeal): Promise<void> {
  const personId = await lockRecord(trx, call, filed)
  const row = await lockCase(trx, filed.id)
  nextAsClaimant(call, row, 'uphold')
  const facts = factsOf(row, call.now)
  const isCadre = personId !== null && (await isCadres(trx, call, personId))
  const reviewerId = reviewerOf(call)
  const word = must(
    decideUpholding({
      reading: readingOf(row, reviewerId, call.now),
      recordExists: personId !== null,
      needsTwo: facts.needsTwo || isCadre,
      upheldOnceBy: facts.upheldOnceBy,
      reviewerId,
    }),
  )
  if (word === 'once' || personId === null)
    return upholdOnce(trx, call, { row, is_cadre: row.is_cadre || isCadre })
  await giveRecord(trx, call, { row, personId })
}

/** Looked up anew: the record may have come, or gone to another document, since the appeal was filed. */
async function lockRecord(trx: Transaction, { platform }: Call, filed: Appeal): Promise<string | null> {
  const { number } = sealedOf(platform, filed)
  const record = await findRecord(trx, platform, { kind: filed.document_kind, number })
  if (record !== null) await lockPerson(trx, record.personId)
  return record?.personId ?? null
}

async function isCadres(trx: Transaction, { platform }: Call, personId: string): Promise<boolean> {
  const record = await describeRecord(trx, platform, personId)
  return record?.identity === 'cadre'
}

async function upholdOnce(
  trx: Transaction,
  call: Call,
  { row, is_cadre }: { row: Appeal; is_cadre: boolean },
): Promise<void> {
  const state = 'submitted'
  const word = { upheld_once_by: reviewerOf(call), upheld_once_at: call.now, is_cadre }
  await changeAppeal(trx, row.id, { ...UNCLAIMED, ...word, state, state_since: call.now })
  const facts = { needsAnother: true }
  await recordAct(trx, call, { id: row.id, act: 'uphold', before: row.state, after: state, facts })
}
