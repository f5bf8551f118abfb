import type { IdentityDocument } from '@qingtuan/domain/shared/identity-document'
import { recordAudit } from '../../platform/audit/record-audit.ts'
import type { Call } from '../../platform/call.ts'
import type { KyselyDatabase, Transaction } from '../../platform/database/database.ts'
import { announceNotices } from '../../platform/notices/announce-notice.ts'
import type { Platform } from '../../platform/platform.ts'
import { refused } from '../../platform/refused.ts'
import { createPersonAccount } from './create-person.ts'
import { documentIndex } from './indexes.ts'
import { refuseHeld } from './judge-identity.ts'
import type { ProvenPhone } from './phone-proof.ts'
import { findAccountOfPerson } from './store/accounts.ts'
import { forgetRecordedPhone } from './store/imported-people.ts'
import type { Holder } from './store/people.ts'
import { findHolder, lockPerson } from './store/people.ts'

interface Claimant {
  readonly name: string
  readonly document: IdentityDocument
  readonly proof: Pick<ProvenPhone, 'phoneIndex'>
}

/**
 * The record of whoever has just proven the phone that an organization has recorded for this name and number: it is
 * theirs without an appeal (spec, “Registration”). Null where there is none, or one of the three differs.
 */
export async function findClaimable(
  database: KyselyDatabase,
  platform: Platform,
  claimant: Claimant,
): Promise<{ personId: string } | null> {
  const holder = await findHolder(database, documentIndex(platform, claimant.document))
  return holder && mayClaim(claimant, holder) ? { personId: holder.personId } : null
}

/** Refuses a document that somebody holds whose record the claimant cannot claim. */
export async function judgeClaimant(
  database: KyselyDatabase,
  platform: Platform,
  claimant: Claimant,
): Promise<void> {
  const holder = await findHolder(database, documentIndex(platform, claimant.document))
  if (holder && !mayClaim(claimant, holder)) refuseHeld(holder, claimant.name)
}

function mayClaim({ name, proof }: Claimant, holder: Holder): boolean {
  return holder.accountId === null && holder.recordedPhoneIndex === proof.phoneIndex && holder.name === name
}

interface Claim {
  readonly personId: string
  readonly phone: string
  readonly passwordHash: string
}

/** Gives an imported record its account; of two who claim at once the second is refused `identity.taken`. */
export async function claimRecord(
  trx: Transaction,
  call: Call,
  { personId, phone, passwordHash }: Claim,
): Promise<string> {
  const { platform, now } = call
  await lockPerson(trx, personId)
  if (await findAccountOfPerson(trx, personId)) throw refused('identity.taken')
  const account = { personId, identity: 'member', phone, passwordHash, at: now } as const
  const { accountId } = await createPersonAccount(trx, platform, account)
  await forgetRecordedPhone(trx, personId)
  await announceNotices(trx, call, [{ to: { personId }, kind: 'member.claimed', facts: {}, link: '/' }])
  await recordAudit(trx, call, {
    act: 'accounts.claim',
    subjectKind: 'person',
    subjectId: personId,
    after: { identity: 'member' },
    accountId,
  })
  return accountId
}
