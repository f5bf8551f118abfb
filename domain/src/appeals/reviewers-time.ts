import type { WorkingDayCalendar } from '../shared/working-day.ts'
import { workingMinutes } from '../shared/working-time.ts'
import type { AppealAct } from './state.ts'

interface Step {
  readonly act: AppealAct
  readonly at: Date
}

/**
 * The working time, in minutes, during which reviewers had an appeal that ends at `decidedAt`; the time in which it
 * waited for better photos is not theirs. `steps` from the first to the last.
 */
export function reviewersMinutes(
  steps: readonly Step[],
  decidedAt: Date,
  calendar: WorkingDayCalendar,
): number {
  let since: Date | null = null
  let minutes = 0
  for (const { act, at } of steps) {
    if (act === 'submit' || act === 'supplyPhotos') since = at
    if (act !== 'askPhotos' || since === null) continue
    minutes += workingMinutes(since, at, calendar)
    since = null
  }
  return since === null ? minutes : minutes + workingMinutes(since, decidedAt, calendar)
}
