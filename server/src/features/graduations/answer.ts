import type { Graduate } from '@qingtuan/contract/graduations/season'
import type { GraduateAnswer, GraduateState } from '@qingtuan/domain/graduations/answer'
import { decideAnswer } from '@qingtuan/domain/graduations/answer'
import { signatureOf } from '../../platform/actor.ts'
import { recordAudit } from '../../platform/audit/record-audit.ts'
import type { Call } from '../../platform/call.ts'
import { actorOf, organizationOf, personOf } from '../../platform/call.ts'
import type { Transaction } from '../../platform/database/database.ts'
import { inTransaction } from '../../platform/database/transaction.ts'
import { must, refused } from '../../platform/refused.ts'
import { describeGraduate } from './list-graduates.ts'
import { seasonInReach } from './reach.ts'
import { holdQuestions, listQuestions, updateAnswer } from './store/answers.ts'
import { listGraduateRows } from './store/graduates.ts'
import { lockSeason } from './store/seasons.ts'

interface Said {
  readonly answer: GraduateAnswer
  readonly reason: string
}

/** What the member is asked; of several seasons the one that ends first. */
export async function getOwnQuestion(call: Call) {
  const [first] = await listQuestions(call.platform.database, personOf(call).personId)
  if (!first) return { asked: null }
  const { year, deadline, state, reason, answeredAt, organizationId: id, shortName } = first
  const said = { state, reason, answeredAt: answeredAt?.toISOString() ?? null }
  return { asked: { year, deadline, askedBy: { id, shortName }, ...said } }
}

/** The member’s own answer, in every open season that asks. */
export async function answerOwn(call: Call, said: Said): Promise<{ done: true }> {
  await inTransaction(call.platform.database, async (trx) => {
    const asked = await holdQuestions(trx, personOf(call).personId)
    const [first] = asked
    if (!first) throw refused('graduation.closed')
    const seasonIds = asked.map(({ seasonId }) => seasonId)
    await save(trx, call, { memberId: first.memberId, seasonIds, isOpen: true, state: first.state, ...said })
  })
  return { done: true }
}

interface AnswerFor extends Said {
  readonly id: string
  readonly memberId: string
}

/** What a graduate told an organization above, noted in its name. */
export function answerFor(call: Call, { id, memberId, ...said }: AnswerFor): Promise<Graduate> {
  const { path } = organizationOf(call)
  return inTransaction(call.platform.database, async (trx) => {
    const season = seasonInReach(call, await lockSeason(trx, id, 'answer'))
    const wish = { seasonId: id, path, memberId, after: null, limit: 1 }
    const [before] = await listGraduateRows(trx, wish)
    if (!before) throw refused('record.notFound')
    const isOpen = season.closed_at === null
    await save(trx, call, { memberId, seasonIds: [id], isOpen, state: before.state, ...said })
    const [after] = await listGraduateRows(trx, wish)
    if (!after) throw new Error(`Graduate ${memberId} of season ${id} is gone`)
    return describeGraduate(call, after)
  })
}

interface Saving extends Said {
  readonly memberId: string
  readonly seasonIds: readonly string[]
  readonly isOpen: boolean
  readonly state: GraduateState
}

async function save(trx: Transaction, call: Call, saving: Saving): Promise<void> {
  const { memberId, seasonIds } = saving
  const { answer, reason } = must(decideAnswer(saving))
  await updateAnswer(trx, {
    memberId,
    seasonIds,
    answer,
    reason,
    by: signatureOf(actorOf(call)),
    now: call.now,
  })
  await recordAudit(trx, call, {
    act: 'graduations.answer',
    subjectKind: 'member',
    subjectId: memberId,
    after: { answer },
  })
}
