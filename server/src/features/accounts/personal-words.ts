import { identityNumberTail } from '@qingtuan/domain/shared/identity-document'
import type { Call } from '../../platform/call.ts'
import { readPeople } from './read-people.ts'

interface Holder {
  readonly person_id: string | null
  readonly user_name: string | null
}

/** What somebody who knows the holder would try first as a password. */
export async function personalWords({ platform }: Call, account: Holder): Promise<string[]> {
  if (account.user_name !== null) return [account.user_name]
  if (account.person_id === null) return []
  const people = await readPeople(platform.database, platform, [account.person_id])
  const person = people.get(account.person_id)
  if (!person) return []
  const words = [person.name, identityNumberTail(person.documentNumber)]
  return person.phone === null ? words : [...words, person.phone]
}
