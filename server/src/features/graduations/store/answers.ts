import type { GraduateAnswer } from '@qingtuan/domain/graduations/answer'
import { sql } from 'kysely'
import type { KyselyDatabase, Transaction } from '../../../platform/database/database.ts'
import { stateOf } from './graduates.ts'

function questions(database: KyselyDatabase) {
  return (
    database
      .selectFrom('graduate')
      .innerJoin('graduation_season as season', 'season.id', 'graduate.season_id')
      .innerJoin('organization', 'organization.id', 'season.organization_id')
      .innerJoin('organization as asked_in', 'asked_in.id', 'graduate.organization_id')
      .innerJoin('member', 'member.id', 'graduate.member_id')
      .where('season.closed_at', 'is', null)
      // What was asked where the member is no longer, is no question to them.
      .where(sql<boolean>`${stateOf} <> 'gone'`)
      .select(['season.id as seasonId', 'season.year', 'season.deadline', 'graduate.member_id as memberId'])
      .select(['organization.id as organizationId', 'organization.short_name as shortName'])
      .select([stateOf.as('state'), 'graduate.reason', 'graduate.answered_at as answeredAt'])
      .orderBy('season.deadline')
      .orderBy('season.id')
  )
}

/** What a person is asked in open seasons, the one that ends first before the others. */
export function listQuestions(database: KyselyDatabase, personId: string) {
  return questions(database).where('member.person_id', '=', personId).execute()
}

/** The same, with the seasons held open until the end of the transaction. */
export function holdQuestions(trx: Transaction, personId: string) {
  return questions(trx).where('member.person_id', '=', personId).forShare('season').execute()
}

export interface Answered {
  readonly memberId: string
  readonly seasonIds: readonly string[]
  readonly answer: GraduateAnswer
  readonly reason: string | null
  readonly by: string
  readonly now: Date
}

export async function updateAnswer(trx: Transaction, said: Answered): Promise<void> {
  const { answer, reason, by, now } = said
  await trx
    .updateTable('graduate')
    .set({ answer, reason, answered_at: now, answered_by: by })
    .where('member_id', '=', said.memberId)
    .where('season_id', 'in', said.seasonIds)
    .execute()
}
