import type { RefusalCode } from '@qingtuan/domain/shared/refusal'
import { DatabaseError } from 'pg'
import { refused } from '../refused.ts'

/** What waits for a statement: a violation of a constraint named here leaves as the refusal that it stands for. */
export function refusingBy(codes: Readonly<Record<string, RefusalCode>>) {
  return async <T>(statement: Promise<T>): Promise<T> =>
    statement.catch((error: unknown) => {
      const code = error instanceof DatabaseError ? codes[error.constraint ?? ''] : undefined
      throw code ? refused(code) : error
    })
}

const FOREIGN_KEY_VIOLATION = '23503'

/** What waits for a deletion: something that refers to what goes leaves as the refusal given. */
export async function refusingReferred<T>(deletion: Promise<T>, refusal: () => Error): Promise<T> {
  return deletion.catch((error: unknown) => {
    throw error instanceof DatabaseError && error.code === FOREIGN_KEY_VIOLATION ? refusal() : error
  })
}
