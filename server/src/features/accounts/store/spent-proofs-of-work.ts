import type { KyselyDatabase } from '../../../platform/database/database.ts'

/** Takes a solution, in one statement which so decides whose it is. False: it was taken before. */
export async function takeSolution(
  database: KyselyDatabase,
  challenge: string,
  spent_at: Date,
): Promise<boolean> {
  const row = await database
    .insertInto('spent_proof_of_work')
    .values({ challenge, spent_at })
    .onConflict((conflict) => conflict.doNothing())
    .returning('challenge')
    .executeTakeFirst()
  return row !== undefined
}
