import type { MemberStatus } from '@qingtuan/domain/members/status'
import { sql } from 'kysely'
import type { KyselyDatabase } from '../../../platform/database/database.ts'
import { readNamesBefore } from '../../organizations/index.ts'
import type { AsOf } from './as-of.ts'
import { pastOf } from './as-of.ts'

export interface Past {
  readonly status: MemberStatus
  readonly organization: { readonly id: number; readonly shortName: string }
}

/** Status and organization of some members then, the organizations under the names of that day. */
export async function readPasts(
  database: KyselyDatabase,
  ids: readonly string[],
  asOf: AsOf,
): Promise<Map<string, Past>> {
  const { rows } = await sql<{ id: string; status: MemberStatus; spot: number }>`
    select member.id, past.status, past.organization_id as spot from member, lateral ${pastOf(asOf)} as past
    where member.id = any(${[...ids]}::uuid[]) and past.organization_id is not null`.execute(database)
  const spots = [...new Set(rows.map(({ spot }) => spot))]
  const names = await readNamesBefore(database, spots, asOf.at)
  return new Map(
    rows.map(({ id, status, spot }) => [
      id,
      { status, organization: { id: spot, shortName: names.get(spot) ?? '' } },
    ]),
  )
}
