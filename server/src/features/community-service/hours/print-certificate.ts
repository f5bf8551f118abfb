import { maskIdentityNumber } from '@qingtuan/domain/shared/identity-document'
import { recordAudit } from '../../../platform/audit/record-audit.ts'
import type { Call } from '../../../platform/call.ts'
import { personOf } from '../../../platform/call.ts'
import { inTransaction } from '../../../platform/database/transaction.ts'
import { refused } from '../../../platform/refused.ts'
import { readPeople } from '../../accounts/index.ts'
import { findCertificate } from '../store/certificates.ts'
import { writeCertificateToken } from './certificate-token.ts'

/** The certificate as a PDF, as often as its person wants; each print is in the trail. */
export async function printCertificate(call: Call, { id }: { id: string }): Promise<File> {
  const { platform, origin } = call
  const { personId } = personOf(call)
  const row = await findCertificate(platform.database, id)
  if (row === null || row.person_id !== personId) throw refused('record.notFound')
  const person = (await readPeople(platform.database, platform, [personId])).get(personId)
  if (!person) throw refused('record.notFound')
  // What prints and draws codes is read with the first certificate.
  const { drawCertificate } = await import('./draw-certificate.ts')
  const content = await drawCertificate({
    number: row.number,
    name: row.name,
    documentNumber: maskIdentityNumber(person.documentNumber),
    minutes: row.minutes,
    firstOn: row.first_on,
    lastOn: row.last_on,
    issuedAt: row.issued_at,
    issuer: platform.config.SITE_NAME,
    verifyAt: `${origin}/m/verify-service/${writeCertificateToken(platform.vault, id)}`,
  })
  const audit = { act: 'communityService.printCertificate', subjectKind: 'serviceCertificate', subjectId: id }
  await inTransaction(platform.database, (trx) => recordAudit(trx, call, audit))
  return new File([new Uint8Array(content)], `${row.number}.pdf`, { type: 'application/pdf' })
}
