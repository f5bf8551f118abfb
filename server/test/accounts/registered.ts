import type { Client } from '@qingtuan/contract/client'
import { checkCharacter } from '@qingtuan/domain/shared/check-character'
import { createOrganizationAccount } from '../../src/features/accounts/index.ts'
import { inTransaction } from '../../src/platform/database/transaction.ts'
import type { Platform } from '../../src/platform/platform.ts'
import { phoneIndex } from '../../src/platform/sms/outbox.ts'
import type { TestServer } from '../test-server.ts'

let phones = 0
/** A phone that no test has used. */
export function newPhone(): string {
  phones += 1
  return `139${String(phones).padStart(8, '0')}`
}

let documents = 0
/** A resident’s number that no test has used: born on 2008-05-04, female. */
export function newDocument(): { kind: 'residentId'; number: string } {
  documents += 1
  const birth = new Date(Date.UTC(2008, 4, 4 + Math.floor(documents / 400)))
  const sequence = String((documents % 400) * 2).padStart(3, '0')
  const digits = `110105${birth.toISOString().slice(0, 10).replaceAll('-', '')}${sequence}`
  return { kind: 'residentId', number: `${digits}${checkCharacter(digits)}` }
}

export const PASSWORD = 'lan-tian-bai-yun-37'
export const OTHER_PASSWORD = 'qing-shan-lv-shui-58'

type Purpose = Parameters<Client['accounts']['requestSmsCode']>[0]['purpose']

/** Asks for a code and reads it from the message. */
export async function codeFor(
  server: TestServer,
  phone: string,
  { purpose = 'register', userName, client = server.client('mobile') }: CodeOptions = {},
): Promise<string> {
  await client.accounts.requestSmsCode({ purpose, phone, ...(userName ? { userName } : {}) })
  const { code = '' } = await server.sms(phone)
  return code
}

interface CodeOptions {
  purpose?: Purpose
  userName?: string
  client?: Client
}

/** Another code than this one. */
export function wrongOf(code: string, by = 1): string {
  return String((Number(code) + by) % 1_000_000).padStart(6, '0')
}

export async function provenPhone(server: TestServer, phone = newPhone()): Promise<string> {
  const code = await codeFor(server, phone)
  const { phoneProof } = await server.client('mobile').accounts.provePhone({ phone, code })
  return phoneProof
}

/** Registers a youth and answers the device that is logged in. */
export async function registered(server: TestServer, form: Partial<{ name: string }> = {}) {
  const phone = newPhone()
  const document = newDocument()
  const name = form.name ?? '陈晓青'
  const client = server.client('mobile')
  const phoneProof = await provenPhone(server, phone)
  const entries = { phoneProof, identity: 'youth', name, document, password: PASSWORD } as const
  const me = await client.accounts.register(entries)
  return { phone, document, name, client, me }
}

/** Logs in on a device with the password and proves there to be the person on record, where that is asked. */
export async function logInAndProve(
  client: Client,
  {
    phone,
    document,
    password = PASSWORD,
  }: { phone: string; document: { number: string }; password?: string },
) {
  const me = await client.accounts.logIn({ app: 'mobile', userName: phone, password })
  return me.proofRequired ? client.accounts.prove({ documentTail: document.number.slice(-4) }) : me
}

let organizations = 0
/** An organization with an account, its contact reachable under a phone. */
export async function registeredOrganization({ platform }: { platform: Platform }) {
  organizations += 1
  const id = 5000 + organizations
  const userName = `Chaoyang${id}`
  const phone = newPhone()
  const passwordHash = await platform.passwords.hash(PASSWORD)
  const now = platform.clock()
  const accountId = await inTransaction(platform.database, async (trx) => {
    const name = { full_name: `中国共产主义青年团朝阳区测试第${id}支部委员会`, short_name: `第${id}支部` }
    const place = { id, path: `${id}.`, area_code: '110105', name_py: 'zhibu' }
    const contact = { contact_name: '周明', contact_phone_index: phoneIndex(platform, phone) }
    const state = { kind: 'branch', status: 'active', created_at: now, completed_at: now } as const
    await trx
      .insertInto('organization')
      .values({ ...place, ...name, ...contact, ...state })
      .execute()
    const account = { userName: { userName, key: userName.toLowerCase() }, passwordHash }
    return createOrganizationAccount(
      trx,
      { now },
      { organizationId: id, ...account, passwordChangeRequired: false },
    )
  })
  return { id, userName, phone, ...accountId }
}
