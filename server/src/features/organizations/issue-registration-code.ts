import { randomBytes } from 'node:crypto'
import { mayIssueRegistrationCode } from '@qingtuan/domain/cadres/access'
import { judgeInService } from '@qingtuan/domain/organizations/first-log-in'
import type { OrganizationKind } from '@qingtuan/domain/organizations/kind'
import type { RegistrationCodeTerms } from '@qingtuan/domain/organizations/registration-code'
import {
  decideRegistrationCode,
  REGISTRATION_CODE_RANDOM_BYTES,
  registrationCodeFrom,
} from '@qingtuan/domain/organizations/registration-code'
import { v7 as newId } from 'uuid'
import { recordAudit } from '../../platform/audit/record-audit.ts'
import type { Call } from '../../platform/call.ts'
import { actorOf, organizationOf } from '../../platform/call.ts'
import type { Transaction } from '../../platform/database/database.ts'
import { inTransaction } from '../../platform/database/transaction.ts'
import { must, refused } from '../../platform/refused.ts'
import { organizationInReach } from './reach.ts'
import type { RegistrationCode } from './registration-code.ts'
import { presentCode } from './registration-code.ts'
import { lockOrganization } from './store/facts.ts'
import { insertCode, lockCodeById } from './store/registration-codes.ts'

interface Input {
  readonly organizationId: number
  readonly kind: OrganizationKind
  readonly maxUses: number
  readonly validDays: number
}

/** FAQ O5. */
export async function issueRegistrationCode(call: Call, input: Input): Promise<RegistrationCode> {
  const { organizationId, kind, maxUses, validDays } = input
  await organizationInReach(call, organizationId)
  if (!mayIssueRegistrationCode(organizationOf(call), organizationId)) throw refused('access.denied')
  return inTransaction(call.platform.database, async (trx) => {
    const issuer = await lockOrganization(trx, organizationId)
    if (issuer === null) throw refused('record.notFound')
    must(judgeInService(issuer.status))
    const terms = must(decideRegistrationCode({ kind, maxUses, validDays, issuer, now: call.now }))
    const id = await drawCode(trx, call, { ...terms, issuerId: issuer.id })
    await recordAudit(trx, call, {
      act: 'organizations.issueRegistrationCode',
      subjectKind: 'registrationCode',
      subjectId: id,
      after: { ...terms, issuerId: issuer.id },
    })
    const row = await lockCodeById(trx, id)
    if (!row) throw new Error('A code that was just inserted is gone')
    return presentCode(row, [], call.now)
  })
}

async function drawCode(
  trx: Transaction,
  call: Call,
  { issuerId, kind, maxUses, expiresAt }: RegistrationCodeTerms & { issuerId: number },
): Promise<string> {
  for (;;) {
    const id = newId()
    const inserted = await insertCode(trx, {
      id,
      code: registrationCodeFrom(randomBytes(REGISTRATION_CODE_RANDOM_BYTES)),
      issuer_id: issuerId,
      kind,
      max_uses: maxUses,
      issued_by: actorOf(call).accountId,
      issued_at: call.now,
      expires_at: expiresAt,
    })
    if (inserted) return id
  }
}
