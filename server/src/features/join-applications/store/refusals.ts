import { DatabaseError } from 'pg'
import { refused } from '../../../platform/refused.ts'

/** Waits for a statement; a second open application of one person leaves as the refusal that it is. */
export async function refusing<T>(statement: Promise<T>): Promise<T> {
  return statement.catch((error: unknown) => {
    const second = error instanceof DatabaseError && error.constraint === 'join_application_open'
    throw second ? refused('joinApplication.alreadyOpen') : error
  })
}
