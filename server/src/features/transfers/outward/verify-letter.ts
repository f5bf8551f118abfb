import { toShanghaiDate } from '@qingtuan/domain/shared/calendar-date'
import { maskMiddle } from '@qingtuan/domain/shared/masked-name'
import { letterStanding } from '@qingtuan/domain/transfers/outward'
import type { Call } from '../../../platform/call.ts'
import type { Limit } from '../../../platform/limits/limits.ts'
import { networkOf } from '../../../platform/limits/network.ts'
import { refused } from '../../../platform/refused.ts'
import { tokenHash } from '../../../platform/token.ts'
import { readOrganization } from '../../organizations/index.ts'
import { findByToken } from '../store/outward.ts'

/** A token cannot be guessed; whoever tries is slowed all the same. */
const LOOKS: Limit = { name: 'transfers.verifyLetter', points: 300, seconds: 60 }

/** What anybody who has the QR code of a letter may know: that it is one, of whom, and whether it is still good. */
export async function verifyLetter(call: Call, { token }: { token: string }) {
  const { database, limits } = call.platform
  await limits.take([{ limit: LOOKS, key: networkOf(call.address) }])
  const row = await findByToken(database, tokenHash(token))
  if (!row?.letter_number || !row.issued_at || !row.valid_until || !row.issuer_name || !row.issuer_id)
    throw refused('transferLetter.unknown')
  const issuer = await readOrganization(database, row.issuer_id)
  const isRenamed = issuer !== null && issuer.fullName !== row.issuer_name
  return {
    number: row.letter_number,
    issuerName: row.issuer_name,
    issuerPresentName: isRenamed ? issuer.fullName : null,
    memberName: maskMiddle(row.member_name),
    issuedOn: toShanghaiDate(row.issued_at),
    validUntil: row.valid_until,
    standing: letterStanding(row.state, { validUntil: row.valid_until, today: toShanghaiDate(call.now) }),
  }
}
