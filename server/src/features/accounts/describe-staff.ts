import type { KyselyDatabase } from '../../platform/database/database.ts'
import type { Platform } from '../../platform/platform.ts'
import { STAFF_PHONE_CONTEXT } from './indexes.ts'
import { findReviewerPhones, findStaffNames, findStaffPhone } from './store/staff.ts'

/** Names of staff by account; who is no staff is absent. */
export async function describeStaffNames(
  database: KyselyDatabase,
  accountIds: readonly string[],
): Promise<Map<string, string>> {
  if (accountIds.length === 0) return new Map()
  const rows = await findStaffNames(database, accountIds)
  return new Map(rows.map(({ accountId, name }) => [accountId, name]))
}

/** The plain phone of one of the staff; null when none was given. */
export async function staffPhone(
  database: KyselyDatabase,
  { vault }: Pick<Platform, 'vault'>,
  accountId: string,
): Promise<string | null> {
  const box = await findStaffPhone(database, accountId)
  return box && vault.decrypt(box, STAFF_PHONE_CONTEXT)
}

/** The plain phones of the reviewers who gave one, for reminders. */
export async function reviewerPhones(
  database: KyselyDatabase,
  { vault }: Pick<Platform, 'vault'>,
): Promise<string[]> {
  const boxes = await findReviewerPhones(database)
  return boxes.map((box) => vault.decrypt(box, STAFF_PHONE_CONTEXT))
}
