import { toShanghaiDate } from '@qingtuan/domain/shared/calendar-date'
import type { IdentityDocument, IdentityDocumentInput } from '@qingtuan/domain/shared/identity-document'
import { readIdentityDocument } from '@qingtuan/domain/shared/identity-document'
import type { Call } from '../../platform/call.ts'
import { must } from '../../platform/refused.ts'
import { judgeClaimant } from './claim-record.ts'
import { IDENTITY_CHECKS } from './limits.ts'
import type { ProvenPhone } from './phone-proof.ts'
import { readPhoneProof } from './phone-proof.ts'

export interface TypedIdentity {
  readonly name: string
  readonly document: TypedDocument
}

export type TypedDocument = {
  [Key in keyof Omit<IdentityDocumentInput, 'today'>]: IdentityDocumentInput[Key] | undefined
} & Pick<IdentityDocumentInput, 'kind' | 'number'>

/** Says early whether a registration with this identity would be refused. */
export async function checkIdentity(call: Call, input: TypedIdentity & { phoneProof: string }) {
  const proof = await readPhoneProof(call, input.phoneProof)
  const document = readDocument(call, input.document)
  await takeIdentityCheck(call, proof)
  const { platform } = call
  const claimant = { name: input.name, document, proof }
  await judgeClaimant(platform.database, platform, claimant)
  return { bornOn: document.bornOn, sex: document.sex, needsReview: document.needsReview }
}

/** Reads a typed document; throws `identityDocument.*`. */
export function readDocument({ now }: Call, typed: TypedDocument): IdentityDocument {
  const { kind, number, bornOn = null, sex = null } = typed
  return must(readIdentityDocument({ kind, number, bornOn, sex, today: toShanghaiDate(now) }))
}

/** Registering and converting ask the same question as checking, so all draw on one allowance; throws `limit.tooMany`. */
export async function takeIdentityCheck(
  { platform }: Call,
  proof: Pick<ProvenPhone, 'phoneIndex'>,
): Promise<void> {
  await platform.limits.take([{ limit: IDENTITY_CHECKS, key: proof.phoneIndex }])
}
