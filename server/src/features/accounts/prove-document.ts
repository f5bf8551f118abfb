import { isDocumentTail, judgeProof } from '@qingtuan/domain/accounts/limited-session'
import type { Call } from '../../platform/call.ts'
import { actorOf, personOf } from '../../platform/call.ts'
import type { LimitEntry } from '../../platform/limits/limits.ts'
import { isRefused, must, refused } from '../../platform/refused.ts'
import { PROOFS } from './limits.ts'
import { readPeople } from './read-people.ts'
import { findPhoneBinding } from './store/phone-bindings.ts'
import { countProof, forgetProofs } from './store/proofs.ts'

/**
 * Holds the typed last 4 characters against the document of the calling person. The try is counted before, in a
 * statement of its own; throws `proof.wrong` and `proof.exhausted`.
 */
export async function proveDocument(call: Call, documentTail: string): Promise<void> {
  const { accountId } = actorOf(call)
  const { personId } = personOf(call)
  const { database } = call.platform
  const tries = await countProof(database, accountId, call.now)
  const allowance = { limit: PROOFS, key: await holdingOf(call) }
  if (tries !== null) await takeOfMonth(call, allowance)
  const person = (await readPeople(database, call.platform, [personId])).get(personId)
  const matches = person !== undefined && isDocumentTail(documentTail, person.documentNumber)
  must(judgeProof({ tries, matches }))
  await forgetProofs(database, accountId)
  await call.platform.limits.giveBack(allowance)
}

/** Then only unbinding or an appeal helps. */
async function takeOfMonth(call: Call, allowance: LimitEntry): Promise<void> {
  try {
    await call.platform.limits.take([allowance])
  } catch (error) {
    throw isRefused(error, 'limit.tooMany') ? refused('proof.exhausted') : error
  }
}

/** The account with its present phone: whoever gets the record back on another one begins anew. */
async function holdingOf(call: Call): Promise<string> {
  const { accountId } = actorOf(call)
  const binding = await findPhoneBinding(call.platform.database, accountId)
  return `${accountId}:${binding?.phone_index ?? ''}`
}
