import { maskPhone } from '@qingtuan/domain/shared/phone'
import type { KyselyDatabase, Transaction } from '../../../platform/database/database.ts'
import { plannedOnce } from '../../../platform/database/planned-once.ts'
import type { Platform } from '../../../platform/platform.ts'
import type { MyOrganization } from '../../accounts/index.ts'
import { openContactPhone } from '../contact-phone.ts'

/** An organization as its own account sees it; null when there is none. */
export async function readOwnOrganization(
  database: KyselyDatabase,
  platform: Pick<Platform, 'vault'>,
  id: number,
): Promise<MyOrganization | null> {
  const row = await database
    .selectFrom('organization')
    .leftJoin('organization as superior', 'superior.id', 'organization.parent_id')
    .select(['organization.id', 'organization.kind', 'organization.status'])
    .select(['organization.full_name as fullName', 'organization.short_name as shortName'])
    .select(['organization.contact_name as contactName', 'organization.contact_phone_box as phoneBox'])
    .select('superior.short_name as superiorShortName')
    .where('organization.id', '=', id)
    .modifyEnd(plannedOnce)
    .executeTakeFirst()
  if (!row) return null
  const { phoneBox, ...facts } = row
  const phone = openContactPhone(platform, phoneBox)
  return { ...facts, contactPhone: phone === null ? null : maskPhone(phone) }
}

/** Whether a phone, by its blind index, is that of the contact; costs the same for an organization that does not exist. */
export async function isContactPhone(
  database: KyselyDatabase,
  id: number,
  phoneIndex: string,
): Promise<boolean> {
  const row = await database
    .selectFrom('organization')
    .select('id')
    .where('id', '=', id)
    .where('contact_phone_index', '=', phoneIndex)
    .executeTakeFirst()
  return row !== undefined
}

/** What the account’s present password is compared with; null when none was set yet. */
export async function readPasswordHash(database: KyselyDatabase, accountId: string): Promise<string | null> {
  const row = await database
    .selectFrom('account')
    .select('password_hash')
    .where('id', '=', accountId)
    .executeTakeFirst()
  return row?.password_hash ?? null
}

/** Who the secretary is follows the post of 书记 (rooms above set it); null while there is none. */
export async function setSecretaryName(trx: Transaction, id: number, name: string | null): Promise<void> {
  await trx.updateTable('organization').set({ secretary_name: name }).where('id', '=', id).execute()
}
