import { isDocumentTail, judgeProof } from '@qingtuan/domain/accounts/limited-session'
import type { Call } from '../../platform/call.ts'
import { actorOf, personOf } from '../../platform/call.ts'
import { must } from '../../platform/refused.ts'
import { readPeople } from './read-people.ts'
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
  const person = (await readPeople(database, call.platform, [personId])).get(personId)
  const matches = person !== undefined && isDocumentTail(documentTail, person.documentNumber)
  must(judgeProof({ tries, matches }))
  await forgetProofs(database, accountId)
}
