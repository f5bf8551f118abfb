import type { RefusalCode } from '@qingtuan/domain/shared/refusal'
import { DatabaseError } from 'pg'
import { refused } from '../../../platform/refused.ts'

const REFUSAL_OF: Readonly<Record<string, RefusalCode>> = {
  unique_key_pkey: 'memberNumber.occupied',
  member_person_id_key: 'joinApplication.alreadyMember',
}

/** Waits for a statement; what a unique index says leaves as the refusal that it stands for. */
export async function refusing<T>(statement: Promise<T>): Promise<T> {
  return statement.catch((error: unknown) => {
    const code = error instanceof DatabaseError ? REFUSAL_OF[error.constraint ?? ''] : undefined
    throw code ? refused(code) : error
  })
}
