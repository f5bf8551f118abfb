import type { UserName } from '@qingtuan/domain/accounts/user-name'
import { v7 as newId } from 'uuid'
import type { Transaction } from '../../platform/database/database.ts'
import { refused } from '../../platform/refused.ts'
import { insertAccount } from './store/accounts.ts'
import { takeKey } from './store/unique-keys.ts'

export interface NewOrganizationAccount {
  readonly organizationId: number
  readonly userName: UserName
  /** Null: nobody can log in until a password is set. */
  readonly passwordHash: string | null
  readonly passwordChangeRequired: boolean
}

/** Makes the shared account of an organization; refuses `userName.taken`. */
export async function createOrganizationAccount(
  trx: Transaction,
  { now }: { readonly now: Date },
  account: NewOrganizationAccount,
): Promise<{ accountId: string }> {
  const accountId = newId()
  const { userName, key } = account.userName
  if (!(await takeKey(trx, { kind: 'userName', value: key }, accountId))) throw refused('userName.taken')
  await insertAccount(trx, {
    id: accountId,
    kind: 'organization',
    organization_id: account.organizationId,
    user_name: userName,
    password_hash: account.passwordHash,
    password_change_required: account.passwordChangeRequired,
    created_at: now,
  })
  return { accountId }
}
