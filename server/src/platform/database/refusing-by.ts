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
