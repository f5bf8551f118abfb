import type { Call } from '../../platform/call.ts'
import { personOf } from '../../platform/call.ts'
import type { KyselyDatabase } from '../../platform/database/database.ts'
import type { Person } from '../accounts/index.ts'
import { readPeople } from '../accounts/index.ts'

/** The record of a person whose application is at hand. */
export async function readApplicant(
  database: KyselyDatabase,
  { platform }: Pick<Call, 'platform'>,
  personId: string,
): Promise<Person> {
  const person = (await readPeople(database, platform, [personId])).get(personId)
  if (!person) throw new Error(`There is no person ${personId}`)
  return person
}

/** The record of the person who calls. */
export function readCaller(database: KyselyDatabase, call: Call): Promise<Person> {
  return readApplicant(database, call, personOf(call).personId)
}
