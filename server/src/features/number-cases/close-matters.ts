import type { Call } from '../../platform/call.ts'
import type { KyselyDatabase, Transaction } from '../../platform/database/database.ts'
import { announceNotices } from '../../platform/notices/announce-notice.ts'
import { letPhotosGo } from './bring-photo.ts'
import { recordCorrectionActs } from './record-act.ts'
import { closeCorrections, lockOpenCorrectionsAt, openCorrectionsAt } from './store/corrections.ts'

/** Open correction requests of an organization’s members. Its cases go on: they are with the superior, or the officer. */
export async function openMattersOf(database: KyselyDatabase, organizationId: number): Promise<number> {
  return (await openCorrectionsAt(database, organizationId)).length
}

/** Closes them, in the transaction that archives the organization, and tells the members; answers how many. */
export async function closeMattersOf(
  trx: Transaction,
  call: Call,
  organization: { readonly id: number; readonly shortName: string },
): Promise<number> {
  const open = await lockOpenCorrectionsAt(trx, organization.id)
  if (open.length === 0) return 0
  const ids = open.map(({ id }) => id)
  await closeCorrections(trx, ids, call.now)
  await letPhotosGo(trx, call, { correctionIds: ids })
  const done = { act: 'close', actor: 'system', after: 'closed' } as const
  await recordCorrectionActs(
    trx,
    call,
    open.map(({ id, state: before, number }) => ({ ...done, id, before, number })),
  )
  await announceNotices(
    trx,
    call,
    open.map(({ person_id: personId }) => ({
      to: { personId },
      kind: 'numberCorrection.closed' as const,
      facts: { organization: organization.shortName },
      link: '/member-number',
    })),
  )
  return open.length
}
