import { sql } from 'kysely'
import type { Transaction } from '../../../platform/database/database.ts'
import type { PathMove } from '../../organizations/index.ts'
import { withinSubtree } from '../../organizations/index.ts'

/**
 * Every column that keeps a copy of an organization's path so that lists of a subtree are a range of an index. Whoever
 * adds such a column adds it here; a test compares this list with the database (path-copies.test.ts).
 */
export const PATH_COPIES = [
  ['cadre_post', 'org_path'],
  ['finding', 'org_path'],
  ['join_application', 'org_path'],
  ['rectification', 'path'],
] as const satisfies readonly (readonly [string, string])[]

/** Copies that the rooms of organizations and members move together with the figures. */
export const COUNTED_COPIES = [
  ['member', 'org_path'],
  ['member_count_delta', 'org_path'],
  ['organization_count_delta', 'superior_path'],
] as const

/** Copies that follow under a condition: where the findings of a campaign are counted. */
export const CAMPAIGN_COPIES = [['rectification_finding', 'path']] as const

/** Paths as they were when something happened: these stay. */
export const FORMER_PATHS = [
  ['member_flow', 'from_path'],
  ['member_flow', 'to_path'],
  ['yearly_return', 'path'],
  ['announcement', 'path'],
  ['announcement_receiver', 'path'],
] as const

/** Lets the copies follow a subtree that was moved. */
export async function movePathCopies(trx: Transaction, { from, to }: PathMove): Promise<void> {
  for (const [table, column] of PATH_COPIES) {
    const copy = sql.ref(column)
    await sql`
      update ${sql.table(table)} set ${copy} = ${to} || substr(${copy}, ${from.length + 1})
      where ${withinSubtree(column, from)}`.execute(trx)
  }
  await moveCampaignFindings(trx, { from, to })
}

/**
 * The findings of a campaign are counted where their owner stands while it runs, and where it stood at its end. One
 * that an organization of the moved subtree started goes with it, ended or not: its report would be empty otherwise.
 * Campaigns have moved before, so theirs are already within the new path.
 */
async function moveCampaignFindings(trx: Transaction, { from, to }: PathMove): Promise<void> {
  await sql`
    update rectification_finding as part set path = ${to} || substr(part.path, ${from.length + 1})
    from rectification as campaign
    where campaign.id = part.rectification_id and ${withinSubtree('part.path', from)}
      and (campaign.ended_at is null or ${withinSubtree('campaign.path', to)})`.execute(trx)
}
