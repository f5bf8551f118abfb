import type { Me } from '@qingtuan/contract/accounts/me'
import type { RegisteredIdentity } from '@qingtuan/domain/accounts/identity'
import { decideRegistration } from '@qingtuan/domain/accounts/registration'
import type { IdentityDocument } from '@qingtuan/domain/shared/identity-document'
import { identityNumberTail } from '@qingtuan/domain/shared/identity-document'
import { recordAudit } from '../../platform/audit/record-audit.ts'
import type { Call } from '../../platform/call.ts'
import type { Transaction } from '../../platform/database/database.ts'
import { must, refused } from '../../platform/refused.ts'
import type { TypedIdentity } from './check-identity.ts'
import { readDocument, takeIdentityCheck } from './check-identity.ts'
import { checkNewPassword } from './check-new-password.ts'
import { claimRecord, findClaimable, judgeClaimant } from './claim-record.ts'
import { createPerson, createPersonAccount } from './create-person.ts'
import { describeMe } from './describe-me.ts'
import { documentIndex } from './indexes.ts'
import { oneAtATime } from './one-at-a-time.ts'
import type { ProvenPhone } from './phone-proof.ts'
import { readPhoneProof, spendPhoneProof } from './phone-proof.ts'
import type { AccountPorts, NewApplicant } from './ports.ts'
import { signIn } from './sign-in.ts'
import { isKeyTaken } from './store/unique-keys.ts'

export interface RegistrationForm extends TypedIdentity {
  readonly phoneProof: string
  readonly identity: RegisteredIdentity
  readonly password: string
  readonly join?: NewApplicant['entries'] | undefined
}

interface Registrant {
  readonly name: string
  readonly document: IdentityDocument
  readonly proof: ProvenPhone
  readonly identity: RegisteredIdentity
  /** What 我是团员 files as a join application; the two others file none (FAQ M7). */
  readonly join: NewApplicant['entries'] | null
}

const registering = oneAtATime()

/** Makes person, account and, for a member, the join application, and logs in: all of it or nothing. */
export async function register(call: Call, form: RegistrationForm, ports: AccountPorts): Promise<Me> {
  const proof = await readPhoneProof(call, form.phoneProof)
  const document = readDocument(call, form.document)
  const { name, identity, password } = form
  const join = must(decideRegistration({ registeredAs: identity, join: form.join }))
  const registrant = { name, document, proof, identity, join }
  const personal = [proof.phone, name, identityNumberTail(document.number)]
  checkNewPassword(call, { password, audience: 'person', personal })
  await takeIdentityCheck(call, proof)
  const signedIn = await registering(documentIndex(call.platform, document), async () => {
    const passwordHash = await hashForNewcomer(call, registrant, password)
    return signIn(
      call,
      (trx) => makeAccount(trx, call, { ...registrant, passwordHash }, ports),
      'registration',
    )
  })
  return describeMe(call, signedIn, ports)
}

/** Hashing is dear: whom the database would refuse anyway is refused before. */
async function hashForNewcomer(call: Call, registrant: Registrant, password: string): Promise<string> {
  const { database, passwords } = call.platform
  const value = registrant.proof.phoneIndex
  if (await isKeyTaken(database, { kind: 'phone', value })) throw refused('phone.taken')
  await judgeClaimant(database, call.platform, registrant)
  return passwords.hash(password)
}

async function makeAccount(
  trx: Transaction,
  call: Call,
  registrant: Registrant & { passwordHash: string },
  ports: AccountPorts,
): Promise<string> {
  const { platform, now } = call
  const { name, document, proof, identity, join, passwordHash } = registrant
  await spendPhoneProof(trx, call, proof)
  const unclaimed = await findClaimable(trx, platform, registrant)
  if (unclaimed) return claimRecord(trx, call, { ...unclaimed, phone: proof.phone, passwordHash })
  const { personId } = await createPerson(trx, platform, { name, document, at: now })
  const account = { personId, identity, phone: proof.phone, passwordHash, at: now }
  const { accountId } = await createPersonAccount(trx, platform, account)
  await recordAudit(trx, call, {
    act: 'accounts.register',
    subjectKind: 'person',
    subjectId: personId,
    after: { identity, documentKind: document.kind },
    accountId,
  })
  const applicant = { personId, accountId, name, bornOn: document.bornOn }
  if (join) await ports.fileJoinApplication(trx, call, { ...applicant, entries: join })
  return accountId
}
