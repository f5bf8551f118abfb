import type { KyselyDatabase } from '../../../platform/database/database.ts'
import { findTakenUserNames } from '../store/import.ts'
import type { Placed } from './judge-tree.ts'

/** Gives each row the user name it asks for, else `org` and its id; where somebody has taken that, with an `x` behind. */
export async function userNameGiver(
  database: KyselyDatabase,
  placed: readonly Placed[],
  firstId: number,
): Promise<(row: Placed, id: number) => string> {
  const generated = placed.map((_, at) => generatedUserName(firstId + at))
  const taken = await findTakenUserNames(
    database,
    generated.flatMap((name) => [name, `${name}x`, `${name}xx`]),
  )
  for (const { entry } of placed) if (entry.userName) taken.add(entry.userName.key)
  const free = (name: string): string => (taken.has(name) ? free(`${name}x`) : name)
  return ({ entry }, id) => entry.userName?.userName ?? free(generatedUserName(id))
}

function generatedUserName(id: number): string {
  return `org${id}`
}
