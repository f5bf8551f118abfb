import type { RefusalCode } from '@qingtuan/domain/shared/refusal'
import { DatabaseError } from 'pg'
import { refused } from '../../../platform/refused.ts'

const MEANING: Readonly<Record<string, RefusalCode>> = {
  organization_full_name: 'organization.fullNameTaken',
  // The only keys that this room writes are the user names of an import.
  unique_key_pkey: 'userName.taken',
}

/** Answers what a unique index says by the refusal that it stands for. */
export async function refusing<T>(statement: Promise<T>): Promise<T> {
  return statement.catch((error: unknown) => {
    const code = error instanceof DatabaseError ? MEANING[error.constraint ?? ''] : undefined
    throw code ? refused(code) : error
  })
}
