import type { Me } from '@qingtuan/contract/accounts/me'
import type { Power } from '@qingtuan/domain/cadres/access'
import { maskIdentityNumber } from '@qingtuan/domain/shared/identity-document'
import { maskPhone } from '@qingtuan/domain/shared/phone'
import type { Call } from '../../platform/call.ts'
import { refused } from '../../platform/refused.ts'
import type { AccountPorts } from './ports.ts'
import { readOrganizationAccounts, readPeople } from './read-people.ts'
import type { SignedIn } from './sign-in.ts'
import { readAccount } from './store/accounts.ts'
import { readStaff } from './store/staff.ts'

/** Who asks; `power` is what the present session gives, absent where it has just begun. */
export type WhoAsks = SignedIn & { readonly power?: Power }

/** Who an account is, for the account itself: nobody yet while its session is limited (FAQ M5). Throws `session.required` when it does not exist. */
export async function describeMe(
  call: Call,
  { accountId, limited, power }: WhoAsks,
  ports: AccountPorts,
): Promise<Me> {
  const account = await readAccount(call.platform.database, accountId)
  if (!account) throw refused('session.required')
  const acting = power?.kind === 'organization' ? power.organizationId : account.organization_id
  const [person, organization, consoleAccesses, staff] = await Promise.all([
    limited ? null : describePerson(call, account, ports),
    acting === null ? null : describeOrganization(call, acting, ports),
    limited ? [] : accessesOf(call, account, ports),
    describeStaff(call, account),
  ])
  return {
    accountId,
    kind: account.kind,
    passwordChangeRequired: account.password_change_required,
    proofRequired: limited,
    firstLogInRequired: organization?.status === 'registered',
    person,
    organization,
    consoleAccesses,
    staff,
  }
}

type Account = NonNullable<Awaited<ReturnType<typeof readAccount>>>

async function describePerson(call: Call, account: Account, ports: AccountPorts): Promise<Me['person']> {
  const { person_id: personId, identity } = account
  if (!personId || !identity) return null
  const { database } = call.platform
  const [people, standing] = await Promise.all([
    readPeople(database, call.platform, [personId]),
    ports.standingOf(database, personId),
  ])
  const person = people.get(personId)
  if (!person) return null
  const { id, name, documentKind, bornOn, sex, phone } = person
  const documentNumber = maskIdentityNumber(person.documentNumber)
  const maskedPhone = phone === null ? null : maskPhone(phone)
  return { id, name, identity, documentKind, documentNumber, bornOn, sex, phone: maskedPhone, ...standing }
}

async function describeOrganization(
  { platform }: Call,
  organizationId: number,
  ports: AccountPorts,
): Promise<Me['organization']> {
  const [organization, accounts] = await Promise.all([
    ports.organizationOf(platform.database, platform, organizationId),
    readOrganizationAccounts(platform.database, [organizationId]),
  ])
  const userName = accounts.get(organizationId)?.userName
  return organization && userName !== undefined ? { ...organization, userName } : null
}

/** Asked for at the console alone: the member app shows posts in full. */
async function accessesOf(
  { app, platform }: Call,
  { person_id: personId }: Account,
  ports: AccountPorts,
): Promise<Me['consoleAccesses']> {
  return app === 'console' && personId !== null ? ports.consoleAccessesOf(platform.database, personId) : []
}

async function describeStaff(call: Call, { id, kind, user_name: userName }: Account): Promise<Me['staff']> {
  if (kind !== 'staff' || userName === null) return null
  const staff = await readStaff(call.platform.database, id)
  return staff ? { name: staff.name, role: staff.role, userName } : null
}
