import type { Call } from '../../platform/call.ts'
import { organizationOf } from '../../platform/call.ts'
import { refused } from '../../platform/refused.ts'
import type { TypedIdentity } from './check-identity.ts'
import { readDocument } from './check-identity.ts'
import { documentIndex } from './indexes.ts'
import { MISSES_BY_HAND, MISSES_IN_LISTS, MISSES_WHILE_WRITING } from './limits.ts'
import { findRegistered } from './store/people.ts'

const MISSES = {
  byHand: MISSES_BY_HAND,
  inList: MISSES_IN_LISTS,
  whileWriting: MISSES_WHILE_WRITING,
} as const

/**
 * The registered person whom an organization names by name and document number (FAQ O8): to add a member, and to
 * appoint a cadre. Both must match, and `person.notRegistered` does not tell which is wrong. What matches nobody draws
 * on the organization's allowance of a day, counted before anything is looked up; used up, right pairs are refused
 * too (`limit.tooMany`), so that the refusal tells nothing. Throws `identityDocument.*`.
 */
export async function matchPerson(
  call: Call,
  { name, document }: TypedIdentity,
  way: keyof typeof MISSES = 'byHand',
): Promise<{ personId: string }> {
  const index = documentIndex(call.platform, readDocument(call, document))
  const allowance = { limit: MISSES[way], key: String(organizationOf(call).organizationId) }
  await call.platform.limits.take([allowance])
  const found = await findRegistered(call.platform.database, index)
  if (found?.name !== name) throw refused('person.notRegistered')
  await call.platform.limits.giveBack(allowance)
  return { personId: found.personId }
}
