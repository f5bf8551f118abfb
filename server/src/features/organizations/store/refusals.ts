import { DatabaseError } from 'pg'
import { refused } from '../../../platform/refused.ts'

/** What a unique index says, as the refusal that it stands for. */
export function asRefusal(error: unknown): unknown {
  const taken = error instanceof DatabaseError && error.constraint === 'organization_full_name'
  return taken ? refused('organization.fullNameTaken') : error
}

export async function refusing<T>(statement: Promise<T>): Promise<T> {
  return statement.catch((error: unknown) => {
    throw asRefusal(error)
  })
}
