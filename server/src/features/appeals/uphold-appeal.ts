import type { AppealCase } from '@qingtuan/contract/appeals/case'
import { decideUpholding } from '@qingtuan/domain/appeals/upholding'
import type { Call } from '../../platform/call.ts'
import type { Transaction } from '../../platform/database/database.ts'
import { inTransaction } from '../../platform/database/transaction.ts'
import { must, refused } from '../../platform/refused.ts'
import { announceSms } from '../../platform/sms/outbox.ts'
import { findRecord, lockPerson } from '../accounts/index.ts'
import { lockCase, nextAsClaimant } from './act-as-claimant.ts'
import { showCase } from './describe-case.ts'
import { factsOf, readingOf, sealedOf } from './facts.ts'
import { giveRecord } from './give-record.ts'
import { holderWarning } from './holder-warning.ts'
import type { PresentHolder } from './present-holder.ts'
import { presentHolder, wantsTwo } from './present-holder.ts'
import { recordAct } from './record-act.ts'
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
  const present = await presentHolder(trx, call, { row, personId })
  const reviewerId = reviewerOf(call)
  const word = must(
    decideUpholding({
      looked: row.looked_at !== null,
      reading: readingOf(row, reviewerId, call.now),
      recordExists: personId !== null,
      needsTwo: facts.needsTwo || wantsTwo(present),
      upheldOnceBy: facts.upheldOnceBy,
      reviewerId,
    }),
  )
  if (word === 'once' || personId === null) return upholdOnce(trx, call, { row, ...present })
  await giveRecord(trx, call, { row, personId })
}

/** Looked up anew: the record may have come, or gone to another document, since the appeal was filed. */
async function lockRecord(trx: Transaction, { platform }: Call, filed: Appeal): Promise<string | null> {
  const { number } = sealedOf(platform, filed)
  const document = { kind: filed.document_kind, number }
  const record = await findRecord(trx, platform, document)
  if (record === null) return null
  await lockPerson(trx, record.personId)
  // Whoever had the row before may have corrected the document meanwhile: then the record is not the one sought.
  const still = await findRecord(trx, platform, document)
  return still?.personId === record.personId ? record.personId : null
}

/** A holder who was not warned is warned now, and has 24 hours of their own. */
async function upholdOnce(
  trx: Transaction,
  call: Call,
  { row, isCadre, unwarned }: PresentHolder & { row: Appeal },
): Promise<void> {
  const state = 'submitted'
  const is_cadre = row.is_cadre || isCadre
  const word = { upheld_once_by: reviewerOf(call), upheld_once_at: call.now, is_cadre }
  const warning = unwarned && holderWarning(call, { phone: unwarned, filedAt: row.submitted_at })
  const kept = warning ? warning.kept : {}
  await changeAppeal(trx, row.id, { ...UNCLAIMED, ...word, ...kept, state, state_since: call.now })
  if (warning) await announceSms(trx, call, [warning.message])
  const facts = { needsAnother: true }
  await recordAct(trx, call, { id: row.id, act: 'uphold', before: row.state, after: state, facts })
}
