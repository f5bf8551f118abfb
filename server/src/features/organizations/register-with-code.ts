import type { OrganizationPlace } from '@qingtuan/contract/organizations/organization'
import type { UserName } from '@qingtuan/domain/accounts/user-name'
import { judgeInService } from '@qingtuan/domain/organizations/first-log-in'
import {
  judgeRegistrationCode,
  normaliseRegistrationCode,
} from '@qingtuan/domain/organizations/registration-code'
import { recordAudit } from '../../platform/audit/record-audit.ts'
import type { Call } from '../../platform/call.ts'
import type { Transaction } from '../../platform/database/database.ts'
import { inTransaction } from '../../platform/database/transaction.ts'
import { networkOf } from '../../platform/limits/network.ts'
import { must, refused } from '../../platform/refused.ts'
import { announceSms } from '../../platform/sms/outbox.ts'
import { checkNewPassword, createOrganizationAccount } from '../accounts/index.ts'
import { CODES_OF_ADDRESS } from './check-registration-code.ts'
import { createOrganization, leaseOrganizationId } from './create-organization.ts'
import { tellOrganizationRegistered } from './jobs.ts'
import { lockOrganization } from './store/facts.ts'
import { readPlaces } from './store/places.ts'
import type { RegistrationCodeRow } from './store/registration-codes.ts'
import { findCode, insertUse, lockCode } from './store/registration-codes.ts'

interface Input {
  readonly registrationCode: string
  readonly userName: UserName
  readonly password: string
  readonly fullName: string
  readonly shortName: string
  readonly contactName: string
  readonly contactPhone: string
}

interface Output {
  id: number
  userName: string
  superior: OrganizationPlace
}

/** 立即注册, FAQ O5. */
export async function registerWithCode(call: Call, input: Input): Promise<Output> {
  const { platform, now } = call
  await platform.limits.take([{ limit: CODES_OF_ADDRESS, key: networkOf(call.address) }])
  const code = must(normaliseRegistrationCode(input.registrationCode))
  // Judged once before the password costs anything, and again, for good, under the lock.
  usable(await findCode(platform.database, code), now)
  const { userName, password, contactPhone, shortName } = input
  checkNewPassword(call, {
    password,
    audience: 'organization',
    personal: [userName.userName, contactPhone, shortName],
  })
  const passwordHash = await platform.passwords.hash(password)
  const id = await leaseOrganizationId(platform)
  const superior = await inTransaction(platform.database, (trx) =>
    register(trx, call, { ...input, id, code, passwordHash }),
  )
  return { id, userName: userName.userName, superior }
}

interface Registration extends Input {
  readonly id: number
  readonly code: string
  readonly passwordHash: string
}

async function register(trx: Transaction, call: Call, wish: Registration): Promise<OrganizationPlace> {
  const code = usable(await lockCode(trx, wish.code), call.now)
  const issuer = await lockOrganization(trx, code.issuerId)
  if (issuer === null) throw refused('registrationCode.unknown')
  must(judgeInService(issuer.status))
  const { id, userName, passwordHash } = wish
  await createOrganization(trx, call.platform, {
    ...wish,
    parent: issuer,
    kind: code.kind,
    areaCode: issuer.areaCode,
    createdAt: call.now,
  })
  await createOrganizationAccount(trx, call, {
    organizationId: id,
    userName,
    passwordHash,
    passwordChangeRequired: false,
  })
  await insertUse(trx, { id: code.id, organizationId: id, at: call.now })
  await announceSms(trx, call, [
    tellOrganizationRegistered(wish.contactPhone, { ...wish, userName: userName.userName }),
  ])
  await recordAudit(trx, call, {
    act: 'organizations.registerWithCode',
    subjectKind: 'organization',
    subjectId: id,
    after: { parentId: issuer.id, kind: code.kind, fullName: wish.fullName, registrationCodeId: code.id },
  })
  return superiorOf(trx, issuer.id)
}

function usable(code: RegistrationCodeRow | undefined, now: Date): RegistrationCodeRow {
  if (!code) throw refused('registrationCode.unknown')
  must(judgeRegistrationCode({ ...code, now }))
  return code
}

async function superiorOf(trx: Transaction, id: number): Promise<OrganizationPlace> {
  const place = (await readPlaces(trx, [id])).get(id)
  if (!place) throw refused('registrationCode.unknown')
  return place
}
