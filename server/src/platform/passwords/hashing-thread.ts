import { hashSync, verifySync } from '@node-rs/argon2'
import { lowerThisThread } from '../threads/lower-this-thread.ts'
import { workHere } from '../threads/work-here.ts'
import { ARGON2ID } from './argon2id.ts'
import type { HashingOrder, HashingResult } from './hashing-order.ts'

/** As `nice` says it: requests come first, but an export, which has the same, holds up nobody who logs in. */
const PRIORITY = 10

lowerThisThread(PRIORITY)
// The synchronous calls of the library: the others would go to threads of the process, which all have its priority.
workHere<HashingOrder, HashingResult>(({ password, stored }) =>
  stored === undefined ? hashSync(password, ARGON2ID) : verifySync(stored, password),
)
