import { certificateStanding } from '@qingtuan/domain/community-service/certificate'
import { maskMiddle } from '@qingtuan/domain/shared/masked-name'
import type { Call } from '../../../platform/call.ts'
import type { Limit } from '../../../platform/limits/limits.ts'
import { networkOf } from '../../../platform/limits/network.ts'
import { refused } from '../../../platform/refused.ts'
import { findCertificate } from '../store/certificates.ts'
import { sumLeftOf } from '../store/ledger.ts'
import { readCertificateToken } from './certificate-token.ts'

/** A code cannot be made up; whoever tries is slowed all the same. */
const LOOKS: Limit = { name: 'communityService.verifyCertificate', points: 300, seconds: 60 }

/** What anybody who has a certificate may know: that it is one, what it tells of, and what is left of it. */
export async function verifyCertificate(call: Call, { token }: { token: string }) {
  const { database, limits, vault } = call.platform
  await limits.take([{ limit: LOOKS, key: networkOf(call.address) }])
  const id = readCertificateToken(vault, token)
  const row = id && (await findCertificate(database, id))
  if (!row) throw refused('serviceCertificate.unknown')
  const { number, minutes, first_on: firstOn, last_on: lastOn, issued_at: at } = row
  const presentMinutes = await sumLeftOf(database, { personId: row.person_id, at, firstOn, lastOn })
  return {
    number,
    maskedName: maskMiddle(row.name),
    minutes,
    firstOn,
    lastOn,
    issuedAt: at.toISOString(),
    standing: certificateStanding(minutes, presentMinutes),
    presentMinutes,
  }
}
