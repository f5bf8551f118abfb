import { reviewersMinutes } from '@qingtuan/domain/appeals/reviewers-time'
import type { AppealState } from '@qingtuan/domain/appeals/state'
import type { Call } from '../../platform/call.ts'
import type { Transaction } from '../../platform/database/database.ts'
import { destroyPhotosAfter } from '../files/index.ts'
import type { Appeal, Change } from './store/appeals.ts'
import { changeAppeal } from './store/appeals.ts'
import { presentPhotos } from './store/photos.ts'
import { readSteps } from './store/steps.ts'

const DAY_MS = 86_400_000

/** Nobody’s claim, and nobody’s reading. */
export const UNCLAIMED = {
  claimed_by: null,
  claimed_at: null,
  looked_at: null,
  name_agrees: null,
  number_agrees: null,
} as const

type Settled = Extract<AppealState, 'upheld' | 'dismissed' | 'withdrawn' | 'closed'>

/**
 * Ends an appeal: the time that reviewers took is counted, its password is void, its photos get the date of their
 * destruction.
 */
export async function settle(
  trx: Transaction,
  call: Call,
  row: Appeal,
  { state, ...change }: { readonly state: Settled } & Change,
): Promise<void> {
  const { platform, now } = call
  const steps = await readSteps(trx, row.id)
  await changeAppeal(trx, row.id, {
    ...UNCLAIMED,
    state,
    state_since: now,
    decided_at: now,
    working_minutes: reviewersMinutes(steps, now, platform.workingDays),
    password_hash: null,
    reason: null,
    reason_text: null,
    ...change,
  })
  const photos = await presentPhotos(trx, row.id)
  await destroyPhotosAfter(
    trx,
    photos.map(({ photoId }) => photoId),
    photosKeptUntil(call),
  )
}

/** Until when photos are kept that nobody needs any more. */
export function photosKeptUntil({ platform, now }: Call): Date {
  return new Date(now.getTime() + platform.config.PHOTO_KEPT_DAYS * DAY_MS)
}
