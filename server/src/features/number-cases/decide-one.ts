import type { NumberCaseOutcome, NumberFate, Resolution } from '@qingtuan/domain/number-cases/decision'
import { decideResolution } from '@qingtuan/domain/number-cases/decision'
import type { Call } from '../../platform/call.ts'
import type { Transaction } from '../../platform/database/database.ts'
import { inTransaction } from '../../platform/database/transaction.ts'
import { must } from '../../platform/refused.ts'
import type { Member, SpareNumber } from '../members/index.ts'
import { leaseNumberFor, readMember, setMemberNumber, settleNumber } from '../members/index.ts'
import type { SideNews } from './announce-case.ts'
import { announceEnd } from './announce-case.ts'
import { letPhotosGo } from './bring-photo.ts'
import type { Parties } from './lock-parties.ts'
import { lockParties, releaseParties } from './lock-parties.ts'
import { lockRow, moveCase } from './move-case.ts'
import { officerOf } from './reach.ts'
import type { CaseRow } from './store/case-rows.ts'
import { changeCase, findCase } from './store/cases.ts'

export type Decision = NumberCaseOutcome | 'rejected'

export interface DecisionWish {
  readonly id: string
  readonly decision: Decision
  readonly reason: string | null
  readonly otherNumber: string
}

/** Decides one case in a transaction of its own: keys, rows, timelines, marks and notices of both sides. */
export async function decideOne(call: Call, wish: DecisionWish): Promise<void> {
  const spare = await leaseSpare(call, wish)
  await inTransaction(call.platform.database, async (trx) => {
    const row = await inReview(trx, call, await lockRow(trx, wish.id))
    const parties = await lockParties(trx, row)
    const news =
      wish.decision === 'rejected'
        ? await reject(trx, call, { row, reason: wish.reason })
        : await resolve(trx, call, { row, parties, wish, outcome: wish.decision, spare })
    await releaseParties(trx, parties)
    await letPhotosGo(trx, call, { caseId: row.id })
    const people = { claimant: parties.claimant?.person_id ?? null, holder: parties.holder.person_id }
    await announceEnd(trx, call, row, { ...news, people })
  })
}

/** What is decided straight from the queue is taken up in the same breath. */
async function inReview(trx: Transaction, call: Call, row: CaseRow): Promise<CaseRow> {
  if (row.state !== 'escalated') return row
  return moveCase(trx, call, { row, act: 'take', actor: 'officer', set: { taken_by: officerOf(call) } })
}

interface Rejection {
  readonly row: CaseRow
  readonly reason: string | null
}

interface News {
  readonly claimant: SideNews
  readonly holder: SideNews
}

async function reject(trx: Transaction, call: Call, { row, reason }: Rejection): Promise<News> {
  const set = { decided_at: call.now, decision_reason: reason }
  await moveCase(trx, call, { row, act: 'reject', actor: 'officer', reason, set })
  const news = { kind: 'numberCase.rejected', facts: { reason: reason ?? '' } } as const
  return { claimant: news, holder: news }
}

interface Resolving {
  readonly row: CaseRow
  readonly parties: Parties
  readonly wish: DecisionWish
  readonly outcome: NumberCaseOutcome
  readonly spare: SpareNumber | null
}

async function resolve(trx: Transaction, call: Call, resolving: Resolving): Promise<News> {
  const { row, parties, wish, outcome, spare } = resolving
  const partyOf = (member: Member | null) => member && { number: member.number, joinedOn: member.joined_on }
  const fates = must(
    decideResolution({
      outcome,
      disputed: row.number,
      claimant: partyOf(parties.claimant),
      holder: partyOf(parties.holder),
      otherNumber: wish.otherNumber,
    }),
  )
  const after = await applyFates(trx, call, { row, parties, fates, spare, reason: wish.reason })
  const set = { decided_at: call.now, decision_reason: wish.reason, outcome }
  const moved = { row, act: 'resolve', actor: 'officer', reason: wish.reason, set } as const
  await moveCase(trx, call, { ...moved, facts: { outcome } })
  await changeCase(trx, row.id, { claimant_number: after.claimant, holder_number: after.holder })
  return {
    claimant: newsOf(fates.claimant, after.claimant, outcome === 'claimantKeeps'),
    holder: newsOf(fates.holder, after.holder, outcome === 'holderKeeps'),
  }
}

interface Applying {
  readonly row: CaseRow
  readonly parties: Parties
  readonly fates: Resolution
  readonly spare: SpareNumber | null
  readonly reason: string | null
}

/** The holder lets go first, so that the claimant finds the number free. */
async function applyFates(
  trx: Transaction,
  call: Call,
  { row, parties, fates, spare, reason }: Applying,
): Promise<{ claimant: string | null; holder: string }> {
  const change = async (member: Member, fate: NumberFate): Promise<string> => {
    if (fate.kind === 'keep') return member.number
    const number = await numberOf(call, { fate, member, disputed: row.number, spare })
    const note = reason ?? `团员编号 ${row.number} 的争议由基层部处理`
    const told = { by: '基层部', act: 'numberCases.resolve', isTold: false }
    return (await setMemberNumber(trx, call, { member, number, note, ...told })).number
  }
  const holder = await change(parties.holder, fates.holder)
  const claimant = parties.claimant ? await change(parties.claimant, fates.claimant) : null
  return { claimant, holder }
}

interface Wanted {
  readonly fate: Exclude<NumberFate, { kind: 'keep' }>
  readonly member: Member
  readonly disputed: string
  readonly spare: SpareNumber | null
}

async function numberOf(call: Call, { fate, member, disputed, spare }: Wanted): Promise<string> {
  if (fate.kind === 'typed') return fate.number
  return fate.kind === 'disputed' ? disputed : settleNumber(call, member, spare)
}

/** A made number is leased before the transaction: a lease takes a connection of its own. */
async function leaseSpare(
  call: Call,
  { id, decision, otherNumber }: DecisionWish,
): Promise<SpareNumber | null> {
  if (decision === 'rejected' || decision === 'holderKeeps' || otherNumber.trim()) return null
  const { database } = call.platform
  const found = await findCase(database, id)
  const holder = found && (await readMember(database, found.holder_member_id))
  return holder?.number === found?.number && holder ? leaseNumberFor(call, holder) : null
}

function newsOf(fate: NumberFate, number: string | null, keeps: boolean): SideNews {
  if (keeps) return { kind: 'numberCase.kept', facts: {} }
  if (fate.kind === 'provisional') return { kind: 'numberCase.toCorrect', facts: { newNumber: number ?? '' } }
  if (fate.kind === 'keep') return { kind: 'numberCase.lost', facts: {} }
  return { kind: 'numberCase.corrected', facts: { newNumber: number ?? '' } }
}
