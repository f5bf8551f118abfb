import type { OutwardTransfer } from '@qingtuan/contract/transfers/outward-transfer'
import { toShanghaiDate } from '@qingtuan/domain/shared/calendar-date'
import { letterNumber } from '@qingtuan/domain/transfers/letter'
import { letterValidUntil } from '@qingtuan/domain/transfers/outward'
import type { Call } from '../../../platform/call.ts'
import { organizationOf } from '../../../platform/call.ts'
import { inTransaction } from '../../../platform/database/transaction.ts'
import type { Platform } from '../../../platform/platform.ts'
import { refused } from '../../../platform/refused.ts'
import { tokenHash } from '../../../platform/token.ts'
import { readMember } from '../../members/index.ts'
import { readOrganization } from '../../organizations/index.ts'
import { showOutward } from './describe-outward.ts'
import { moveOutward } from './move-outward.ts'
import { findOutwardInReach, lockOutwardFor } from './reach-outward.ts'

/** The token in the letter's QR code: derived under the vault's key, so that the letter can be printed again. */
export function letterToken({ vault }: Pick<Platform, 'vault'>, id: string): string {
  return vault.blindIndex('transferLetter', id).toString('base64url')
}

/** Issues the letter: its names and number stand for good, whatever is renamed later. */
export async function issueLetter(call: Call, { id }: { id: string }): Promise<OutwardTransfer> {
  const { platform, now } = call
  await findOutwardInReach(call, id)
  const today = toShanghaiDate(now)
  const year = Number(today.slice(0, 4))
  // A lease takes another connection: it comes before the transaction, and a refusal leaves a gap.
  const number = letterNumber(year, await platform.serials.next(`transferLetter.${year}`))
  await inTransaction(platform.database, async (trx) => {
    const { row, ...next } = await lockOutwardFor(trx, call, { id, act: 'issueLetter' })
    const issuer = await readOrganization(trx, organizationOf(call).organizationId)
    const from = await readOrganization(trx, row.from_organization_id)
    const member = await readMember(trx, row.member_id)
    if (!issuer || !from || !member) throw refused('record.notFound')
    const set = {
      issuer_id: issuer.id,
      letter_number: number,
      letter_token_hash: tokenHash(letterToken(platform, id)),
      issued_at: now,
      valid_until: letterValidUntil(today),
      issuer_name: issuer.fullName,
      from_name: from.fullName,
      member_name: member.name,
    }
    await moveOutward(trx, call, row, { act: 'issueLetter', ...next, reason: number, set })
  })
  return showOutward(call, id)
}
