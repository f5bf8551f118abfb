import { maskIdentityNumber } from '@qingtuan/domain/shared/identity-document'
import { recordAudit } from '../../../platform/audit/record-audit.ts'
import type { Call } from '../../../platform/call.ts'
import { inTransaction } from '../../../platform/database/transaction.ts'
import { refused } from '../../../platform/refused.ts'
import { readPeople } from '../../accounts/index.ts'
import { joinedOnText, readMember } from '../../members/index.ts'
import { letterToken } from './issue-letter.ts'
import { findOutwardInReach } from './reach-outward.ts'

/** The letter as a PDF; every look is in the trail. */
export async function printLetter(call: Call, { id }: { id: string }): Promise<File> {
  const { platform } = call
  const row = await findOutwardInReach(call, id)
  const { letter_number: number, issued_at: issuedAt, valid_until: validUntil, issuer_name, from_name } = row
  const member = await readMember(platform.database, row.member_id)
  const person = (await readPeople(platform.database, platform, [row.person_id])).get(row.person_id)
  if (!number || !issuedAt || !validUntil || !issuer_name || !from_name || !member || !person)
    throw refused('record.notFound')
  // What prints and draws codes is read with the first letter.
  const { drawLetter } = await import('./draw-letter.ts')
  const content = await drawLetter({
    number,
    issuedAt,
    validUntil,
    issuerName: issuer_name,
    fromName: from_name,
    destination: row.destination,
    memberName: row.member_name,
    documentNumber: maskIdentityNumber(person.documentNumber),
    memberNumber: member.number,
    joinedOn: joinedOnText(member),
    sex: member.sex,
    verifyAt: `${call.origin}/m/verify/${letterToken(platform, id)}`,
  })
  await inTransaction(platform.database, (trx) =>
    recordAudit(trx, call, { act: 'transfers.printLetter', subjectKind: 'outwardTransfer', subjectId: id }),
  )
  return new File([new Uint8Array(content)], 'letter.pdf', { type: 'application/pdf' })
}
