import { sql } from 'kysely'
import { z } from 'zod'
import { readCursor } from '../../../platform/cursor.ts'
import type { KyselyDatabase } from '../../../platform/database/database.ts'
import { withinSubtree } from '../../organizations/index.ts'

const place = z.object({ since: z.iso.datetime({ precision: 3 }).regex(/^[12]/), id: z.uuid() })

/** A place in the list of those who float: where the next page begins. */
export type Place = z.infer<typeof place>

/** Reads the cursor of this list; anything else is `input.invalid`. */
export function readPlace(cursor: string | undefined): Place | null {
  return readCursor(place, cursor)
}

export interface ListWish {
  readonly path: string
  /** Only those whom this organization itself looks after. */
  readonly heldBy: number | null
  readonly after: Place | null
  readonly limit: number
}

/** One page, longest first, each with the branch whose archival made the member float. */
export function listFloatingOf(database: KyselyDatabase, wish: ListWish) {
  const { path, heldBy, after, limit } = wish
  let page = database
    .selectFrom('member')
    .select(['member.id', 'member.floating_since as since'])
    .where('member.status', '=', 'floating')
    .where(withinSubtree('member.org_path', path))
  if (heldBy !== null) page = page.where('member.organization_id', '=', heldBy)
  if (after) page = page.where(sql<boolean>`(floating_since, member.id) > (${after.since}, ${after.id})`)
  const ordered = page.orderBy('member.floating_since').orderBy('member.id').limit(limit)
  return database
    .selectFrom(ordered.as('page'))
    .innerJoin('member', 'member.id', 'page.id')
    .innerJoin('organization', 'organization.id', 'member.organization_id')
    .leftJoinLateral(
      (query) =>
        query
          .selectFrom('member_event as event')
          .innerJoin('organization as archived', 'archived.id', 'event.organization_id')
          .select(['archived.id as archivedId', 'archived.short_name as archivedName'])
          .whereRef('event.member_id', '=', 'member.id')
          .where('event.kind', '=', 'floated')
          .orderBy('event.id', 'desc')
          .limit(1)
          .as('latest'),
      (join) => join.onTrue(),
    )
    .select(['member.id', 'member.name', 'member.sex', 'member.number', 'member.floating_since as since'])
    .select(['organization.id as holderId', 'organization.short_name as holderName'])
    .select(['latest.archivedId', 'latest.archivedName'])
    .orderBy('page.since')
    .orderBy('page.id')
    .execute()
}

/** How many an organization itself looks after. */
export async function countFloatingAt(database: KyselyDatabase, organizationId: number): Promise<number> {
  const { amount } = await database
    .selectFrom('member')
    .select((count) => count.fn.countAll<string>().as('amount'))
    .where('organization_id', '=', organizationId)
    .where('status', '=', 'floating')
    .executeTakeFirstOrThrow()
  return Number(amount)
}

/** Some members of a subtree, by id. */
export async function findToInvite(
  database: KyselyDatabase,
  { ids, path }: { ids: readonly string[]; path: string },
) {
  const rows = await database
    .selectFrom('member')
    .select(['id', 'name', 'status', 'person_id as personId'])
    .where('id', 'in', ids)
    .where(withinSubtree('org_path', path))
    .execute()
  return new Map(rows.map((row) => [row.id, row]))
}
