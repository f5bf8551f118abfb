import type { Platform } from '../../../platform/platform.ts'
import { GOOD_MS, MOST_ANSWERS } from '../../../platform/volunteer-registry/ask-registry.ts'
import { CALLBACK_SECONDS } from '../../../platform/volunteer-registry/callback.ts'
import { sweepAnswers } from '../../../platform/volunteer-registry/last-answers.ts'
import { forgetNonces } from '../store/callbacks.ts'

export async function sweepRegistry({ database, clock }: Platform): Promise<void> {
  const now = clock().getTime()
  await sweepAnswers(database, { olderThan: new Date(now - GOOD_MS), most: MOST_ANSWERS })
  // A message may be signed as long ahead of our clock as it may be late.
  await forgetNonces(database, new Date(now - 2 * CALLBACK_SECONDS * 1000 - 60_000))
}
