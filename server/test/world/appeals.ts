import type { Client } from '@qingtuan/contract/client'
import type { PhotoRef } from '@qingtuan/contract/files'
import type { RegisteredIdentity } from '@qingtuan/domain/accounts/identity'
import type { StaffRole } from '@qingtuan/domain/cadres/power'
import type { IdentityDocument } from '@qingtuan/domain/shared/identity-document'
import { createPerson, createPersonAccount } from '../../src/features/accounts/index.ts'
import { givePhoneProof } from '../../src/features/accounts/phone-proof.ts'
import { keepPhoto } from '../../src/features/files/index.ts'
import { inTransaction } from '../../src/platform/database/transaction.ts'
import { newToken, tokenHash } from '../../src/platform/token.ts'
import { newDocument, newPhone, OTHER_PASSWORD, PASSWORD } from '../accounts/registered.ts'
import { createdStaff } from '../accounts/staff.ts'
import type { TestServer } from '../test-server.ts'
import { callOf } from './call.ts'
import { clientOf } from './sessions.ts'

export const HOUR = 3_600_000
export const MINUTE = 60_000

/** A record as somebody appeals for it. */
export interface Wanted {
  readonly personId: string
  readonly accountId: string
  readonly name: string
  readonly document: Pick<IdentityDocument, 'kind' | 'number'>
  /** Bound to the record until an appeal is upheld. */
  readonly phone: string
}

let passwordHash: Promise<string> | undefined

/** A registered person whose password is `PASSWORD`. */
export async function plantWanted(
  { platform }: TestServer,
  { identity = 'youth', name = '林晓雨' }: { identity?: RegisteredIdentity; name?: string } = {},
): Promise<Wanted> {
  passwordHash ??= platform.passwords.hash(PASSWORD)
  const [phone, typed, hash] = [newPhone(), newDocument(), await passwordHash]
  const at = platform.clock()
  const birth = { bornOn: '2008-05-04', sex: 'female', needsReview: false } as const
  return inTransaction(platform.database, async (trx) => {
    const { personId } = await createPerson(trx, platform, { name, document: { ...typed, ...birth }, at })
    const account = { personId, identity, phone, passwordHash: hash, at }
    const { accountId } = await createPersonAccount(trx, platform, account)
    return { personId, accountId, name, document: typed, phone }
  })
}

/** A received photo that nobody has claimed, without the work of decoding one. */
export async function plantPhoto({ platform }: TestServer): Promise<PhotoRef> {
  const token = newToken()
  const now = platform.clock()
  return inTransaction(platform.database, async (trx) => {
    const image = { bytes: new Uint8Array([0xff, 0xd8, 0xff]), width: 800, height: 500 }
    const destroyAfter = new Date(now.getTime() + 72 * HOUR)
    const id = await keepPhoto(trx, platform, { image, claimedAt: now, destroyAfter })
    const unclaimed = { claimed_at: null, token_hash: tokenHash(token) }
    await trx.updateTable('photo').set(unclaimed).where('id', '=', id).execute()
    return { id, token }
  })
}

export async function plantPhotos(server: TestServer): Promise<{ front: PhotoRef; back: PhotoRef }> {
  return { front: await plantPhoto(server), back: await plantPhoto(server) }
}

/** A proof that somebody holds the phone, without a message. */
export function proofOf({ platform }: TestServer, phone: string): Promise<string> {
  return givePhoneProof(callOf(platform), phone)
}

type Form = Parameters<Client['appeals']['submit']>[0]

/** What an appellant sends for a record; the password is `OTHER_PASSWORD`. */
export async function formFor(
  server: TestServer,
  { name, document }: Pick<Wanted, 'name' | 'document'>,
  phone = newPhone(),
): Promise<Form> {
  const phoneProof = await proofOf(server, phone)
  return { phoneProof, name, document, password: OTHER_PASSWORD, photos: await plantPhotos(server) }
}

export interface Filed {
  readonly id: string
  readonly number: string
  /** The new one. */
  readonly phone: string
}

/** Files an appeal for a record. */
export async function filed(
  server: TestServer,
  wanted: Pick<Wanted, 'name' | 'document'>,
  { phone = newPhone(), client = server.client('mobile') }: { phone?: string; client?: Client } = {},
): Promise<Filed> {
  const { number } = await client.appeals.submit(await formFor(server, wanted, phone))
  return { id: await idOf(server, number), number, phone }
}

export async function idOf({ platform }: TestServer, number: string): Promise<string> {
  const row = await platform.database
    .selectFrom('appeal')
    .select('id')
    .where('number', '=', number)
    .executeTakeFirstOrThrow()
  return row.id
}

export interface Reviewer {
  readonly accountId: string
  /** At the desk from now on: a session of the staff ends after a quarter of an hour. */
  desk(): Promise<Client>
}

export async function plantStaff(server: TestServer, role: StaffRole = 'reviewer'): Promise<Reviewer> {
  const { accountId } = await createdStaff(server, role)
  return { accountId, desk: () => clientOf(server, accountId, 'console') }
}

/** A reviewer claims a case and reads the photo rightly. */
export async function claimedAndRead(
  reviewer: Reviewer,
  { id }: Pick<Filed, 'id'>,
  { name, document }: Pick<Wanted, 'name' | 'document'>,
): Promise<Client> {
  const desk = await reviewer.desk()
  await desk.appeals.claim({ id })
  await desk.appeals.openPhotos({ id })
  await desk.appeals.read({ id, name, number: document.number })
  return desk
}

/** Number and proof, with which whoever filed may act. */
export async function heldProof(server: TestServer, { number, phone }: Omit<Filed, 'id'>) {
  return { number, phoneProof: await proofOf(server, phone) }
}

/** An appeal that was filed and dismissed. */
export async function dismissed(
  server: TestServer,
  reviewer: Reviewer,
  { wanted, phone = newPhone() }: { wanted: Wanted; phone?: string },
): Promise<Filed> {
  const appeal = await filed(server, wanted, { phone })
  const { appeals } = await reviewer.desk()
  await appeals.claim({ id: appeal.id })
  await appeals.dismiss({ id: appeal.id, reason: 'photoDiffers' })
  return appeal
}

/** The token in the link that the present holder got. */
export async function objectionToken(server: TestServer, holderPhone: string): Promise<string> {
  const { text } = await server.sms(holderPhone)
  const [, token = ''] = /\/m\/objection#([\w-]+)/.exec(text) ?? []
  return token
}
