import { exportWish } from '@qingtuan/contract/exports/task'
import type { z } from 'zod'
import type { LongTask } from '../../platform/long-tasks/store.ts'

export type Wish = z.infer<typeof exportWish>
export type RollExport = Extract<Wish, { subject: 'members' }>
export type CadreExport = Extract<Wish, { subject: 'cadres' }>
export type ApplicationExport = Extract<Wish, { subject: 'joinApplications' }>

/** What the column `wish` of an export holds. */
export function wishOf(task: Pick<LongTask, 'wish'>): Wish {
  return exportWish.parse(task.wish)
}

/** What a list shows; everything else is a report. */
export type ListWish = Exclude<Wish, ReportWish>
export type ReportWish = Extract<Wish, { subject: 'rectificationReport' | 'yearlyReturn' }>

export function isReport(wish: Wish): wish is ReportWish {
  return wish.subject === 'rectificationReport' || wish.subject === 'yearlyReturn'
}

export function isUnmasked(wish: Wish): boolean {
  return 'unmasked' in wish && wish.unmasked
}
