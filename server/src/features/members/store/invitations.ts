import type { Insertable } from 'kysely'
import type { Database, KyselyDatabase, Transaction } from '../../../platform/database/database.ts'

export async function insertInvitation(
  trx: Transaction,
  row: Insertable<Database['member_invitation']>,
): Promise<void> {
  await trx.insertInto('member_invitation').values(row).execute()
}

/** Invitations of an organization, newest first, with the person whose phone it is now and the branch of that person. */
export function readInvitations(
  database: KyselyDatabase,
  { organizationId, after, limit }: { organizationId: number; after: string | null; limit: number },
) {
  let query = database
    .selectFrom('member_invitation as invitation')
    .innerJoin('organization as branch', 'branch.id', 'invitation.branch_id')
    .leftJoin('unique_key', (join) =>
      join.onRef('unique_key.value', '=', 'invitation.phone_index').on('unique_key.kind', '=', 'phone'),
    )
    .leftJoin('account', 'account.id', 'unique_key.owner')
    .leftJoin('member', (join) =>
      join.onRef('member.person_id', '=', 'account.person_id').on('member.status', '<>', 'left'),
    )
    .select(['invitation.id', 'invitation.name', 'invitation.phone_box', 'invitation.sent_at'])
    .select(['invitation.by_name', 'invitation.branch_id', 'branch.short_name', 'account.person_id'])
    .select('member.organization_id as member_of')
    .where('invitation.organization_id', '=', organizationId)
  if (after !== null) query = query.where('invitation.id', '<', after)
  return query.orderBy('invitation.id', 'desc').limit(limit).execute()
}

export type InvitationRow = Awaited<ReturnType<typeof readInvitations>>[number]
