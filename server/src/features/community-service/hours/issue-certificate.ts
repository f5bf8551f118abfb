import { randomBytes } from 'node:crypto'
import {
  CERTIFICATE_NUMBER_RANDOM_BYTES,
  certificateNumberFrom,
  judgePeriod,
} from '@qingtuan/domain/community-service/certificate'
import { toShanghaiDate } from '@qingtuan/domain/shared/calendar-date'
import { v7 as newId } from 'uuid'
import { recordAudit } from '../../../platform/audit/record-audit.ts'
import type { Call } from '../../../platform/call.ts'
import { actorOf, personOf } from '../../../platform/call.ts'
import { inTransaction } from '../../../platform/database/transaction.ts'
import type { Limit } from '../../../platform/limits/limits.ts'
import { must, refused } from '../../../platform/refused.ts'
import type { Certificate } from '../store/certificates.ts'
import { insertCertificate, listCertificates } from '../store/certificates.ts'
import { sumOfPerson } from '../store/ledger.ts'

/** Nobody needs more certificates in a day. */
const ISSUED: Limit = { name: 'communityService.certificates', points: 20, seconds: 86_400 }

interface Wish {
  readonly firstOn?: string | undefined
  readonly lastOn?: string | undefined
}

/** Tells what stands in the ledger at this moment, of all or of the days named. */
export async function issueCertificate(call: Call, { firstOn, lastOn }: Wish) {
  const { platform, now } = call
  const actor = actorOf(call)
  const { personId } = personOf(call)
  const period = must(judgePeriod({ firstOn: firstOn ?? null, lastOn: lastOn ?? null }, toShanghaiDate(now)))
  await platform.limits.take([{ limit: ISSUED, key: actor.accountId }])
  const row = await inTransaction(platform.database, async (trx) => {
    const minutes = await sumOfPerson(trx, personId, { ...period, until: now })
    if (minutes <= 0) throw refused('serviceCertificate.nothing')
    const number = certificateNumberFrom(now, randomBytes(CERTIFICATE_NUMBER_RANDOM_BYTES))
    const facts = { minutes, first_on: period.firstOn, last_on: period.lastOn, issued_at: now }
    const issued: Certificate = { id: newId(), number, person_id: personId, name: actor.name, ...facts }
    await insertCertificate(trx, issued)
    const audit = { act: 'communityService.issueCertificate', subjectKind: 'serviceCertificate' }
    await recordAudit(trx, call, { ...audit, subjectId: issued.id, after: { number, minutes } })
    return issued
  })
  return describe(row)
}

export async function listOwnCertificates(call: Call) {
  const rows = await listCertificates(call.platform.database, personOf(call).personId)
  return { items: rows.map(describe) }
}

function describe({ id, number, first_on, last_on, minutes, issued_at }: Certificate) {
  return { id, number, firstOn: first_on, lastOn: last_on, minutes, issuedAt: issued_at.toISOString() }
}
