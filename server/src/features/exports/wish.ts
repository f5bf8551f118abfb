import { exportWish } from '@qingtuan/contract/exports/task'
import type { z } from 'zod'
import type { LongTask } from '../../platform/long-tasks/store.ts'

export type Wish = z.infer<typeof exportWish>
export type RollExport = Extract<Wish, { subject: 'members' }>

/** What the column `wish` of an export holds. */
export function wishOf(task: Pick<LongTask, 'wish'>): Wish {
  return exportWish.parse(task.wish)
}

export function isUnmasked(wish: Wish): boolean {
  return wish.subject === 'members' && wish.unmasked
}
