import { sql } from 'kysely'
import { v7 as newId } from 'uuid'
import type { KyselyDatabase, Transaction } from '../../../platform/database/database.ts'
import { insertRows } from '../../../platform/database/insert-rows.ts'
import { refusingBy } from '../../../platform/database/refusing-by.ts'

/** Of two who correct the same hours at once, the second sees what the first has done. */
const refusing = refusingBy({
  service_record_once: 'record.changed',
  service_record_countered_once: 'record.changed',
})

/** One entry of the ledger. There is no function here that changes or removes one, and there must be none. */
export interface NewRecord {
  readonly personId: string
  readonly projectId: string
  readonly organizationId: number
  readonly ordinal: number
  /** Negative in a counter-entry. */
  readonly minutes: number
  readonly countersId: string | null
  readonly reason: string | null
  readonly servedOn: string
  readonly at: Date
  readonly accountId: string
}

/** Answers the ids of the new entries, in their order. */
export async function insertRecords(trx: Transaction, records: readonly NewRecord[]): Promise<string[]> {
  const rows = records.map((record) => ({
    id: newId(),
    person_id: record.personId,
    project_id: record.projectId,
    organization_id: record.organizationId,
    ordinal: record.ordinal,
    minutes: record.minutes,
    counters_id: record.countersId,
    reason: record.reason,
    served_on: record.servedOn,
    at: record.at,
    account_id: record.accountId,
  }))
  await refusing(insertRows(trx, 'service_record', rows))
  return rows.map(({ id }) => id)
}

/** Who on a list has hours of the same time to their credit in another project, and its title. */
export async function findCreditedElsewhere(
  database: KyselyDatabase,
  { id, starts_at, ends_at }: { readonly id: string; readonly starts_at: Date; readonly ends_at: Date },
  people: readonly { readonly person_id: string }[],
): Promise<ReadonlyMap<string, string>> {
  const { rows } = await sql<{ person_id: string; title: string }>`
    select record.person_id, project.title from service_record as record
    join service_project as project on project.id = record.project_id
    where record.person_id = any(${people.map(({ person_id }) => person_id)}::uuid[])
      and project.id <> ${id} and project.starts_at < ${ends_at} and project.ends_at > ${starts_at}
    group by record.person_id, project.id having sum(record.minutes) > 0`.execute(database)
  return new Map(rows.map(({ person_id, title }) => [person_id, title]))
}

/** Every entry of a project, in the order of each person’s, with the name of who made it. */
export function listOfProject(database: KyselyDatabase, projectId: string) {
  return database
    .selectFrom('service_record as record')
    .innerJoin('account', 'account.id', 'record.account_id')
    .leftJoin('person as signer', 'signer.id', 'account.person_id')
    .leftJoin('organization as desk', 'desk.id', 'account.organization_id')
    .select(['record.id', 'record.person_id', 'record.ordinal', 'record.minutes', 'record.counters_id'])
    .select(['record.reason', 'record.at'])
    .select(({ fn }) => fn.coalesce('signer.name', 'desk.short_name').as('by'))
    .where('record.project_id', '=', projectId)
    .orderBy('record.person_id')
    .orderBy('record.ordinal')
    .execute()
}

export type ProjectRecord = Awaited<ReturnType<typeof listOfProject>>[number]

/** What stands of one person’s hours in a project: the credit that nothing takes back, and the last ordinal. */
export async function findStanding(
  database: KyselyDatabase,
  { projectId, personId }: { projectId: string; personId: string },
): Promise<{ readonly credit: { id: string; minutes: number } | null; readonly ordinal: number }> {
  const rows = await database
    .selectFrom('service_record')
    .select(['id', 'minutes', 'counters_id', 'ordinal'])
    .where('project_id', '=', projectId)
    .where('person_id', '=', personId)
    .orderBy('ordinal')
    .execute()
  const countered = new Set(rows.map(({ counters_id }) => counters_id))
  const credit = rows.findLast(({ id, minutes }) => minutes > 0 && !countered.has(id)) ?? null
  return { credit, ordinal: rows.at(-1)?.ordinal ?? 0 }
}

/** One’s own entries, newest first; `before` is the last of the page before. */
export function listOfPerson(
  database: KyselyDatabase,
  { personId, before, limit }: { personId: string; before: string | null; limit: number },
) {
  const page = database
    .selectFrom('service_record as record')
    .innerJoin('service_project as project', 'project.id', 'record.project_id')
    .innerJoin('organization', 'organization.id', 'record.organization_id')
    .select(['record.id', 'record.minutes', 'record.served_on', 'record.at', 'record.reason'])
    .select(['project.id as project_id', 'project.title', 'organization.short_name as organization'])
    .where('record.person_id', '=', personId)
    .orderBy('record.id', 'desc')
    .limit(limit)
  return (before === null ? page : page.where('record.id', '<', before)).execute()
}

export interface Period {
  readonly firstOn: string | null
  readonly lastOn: string | null
}

/** Minutes of one person, of all or of the days named, or as they stood at a moment. */
export async function sumOfPerson(
  database: KyselyDatabase,
  personId: string,
  { firstOn, lastOn, until }: Period & { readonly until?: Date } = { firstOn: null, lastOn: null },
): Promise<number> {
  let sum = database
    .selectFrom('service_record')
    .select((select) => select.fn.sum<string | null>('minutes').as('minutes'))
    .where('person_id', '=', personId)
  if (firstOn !== null) sum = sum.where('served_on', '>=', firstOn)
  if (lastOn !== null) sum = sum.where('served_on', '<=', lastOn)
  if (until) sum = sum.where('at', '<=', until)
  return Number((await sum.executeTakeFirstOrThrow()).minutes ?? 0)
}

/** What is left now of the hours that stood in a period at a moment: of those projects, and of no later one. */
export async function sumLeftOf(
  database: KyselyDatabase,
  { personId, at, firstOn, lastOn }: Period & { readonly personId: string; readonly at: Date },
): Promise<number> {
  const { rows } = await sql<{ minutes: string | null }>`
    select sum(minutes) as minutes from service_record
    where person_id = ${personId} and project_id in (
      select project_id from service_record
      where person_id = ${personId} and at <= ${at}
        and (${firstOn}::date is null or served_on >= ${firstOn}::date)
        and (${lastOn}::date is null or served_on <= ${lastOn}::date)
      group by project_id having sum(minutes) > 0)`.execute(database)
  return Number(rows[0]?.minutes ?? 0)
}
