import { DISMISS_MISSING_PHOTOS, REMIND_REVIEWERS, SWEEP_TICKETS } from './features/appeals/index.ts'
import { REMIND_TERMS } from './features/cadres/index.ts'
import {
  CLOSE_SERVICE_PROJECTS,
  PUSH_RECORDS,
  RECONCILE_REGISTRY,
  REMIND_OF_SERVICE,
  SWEEP_REGISTRY,
} from './features/community-service/index.ts'
import {
  CHECK_ALL_MEMBERS,
  CHECK_CHANGED_MEMBERS,
  CHECK_ORGANIZATIONS,
  END_OVERDUE_RECTIFICATIONS,
} from './features/data-quality/index.ts'
import { PASS_SILENT_FEEDBACK, SETTLE_ANSWERED } from './features/feedback/index.ts'
import { DESTROY_PHOTOS } from './features/files/index.ts'
import { FOLLOW_SEASONS } from './features/graduations/index.ts'
import { COMPACT_FLOWS, FOLD_COUNTS, RECOUNT_SAMPLE, REMIND_AGE_OUT } from './features/members/index.ts'
import { SEND_ANNOUNCEMENTS } from './features/notices/index.ts'
import { PASS_SILENT_RELOCATIONS } from './features/relocations/index.ts'
import { PASS_SILENT } from './features/transfers/index.ts'
import { FREEZE_YEARLY_RETURNS } from './features/yearly-returns/index.ts'
import type { JobQueue } from './platform/jobs/jobs.ts'
import { CLEAR_TASKS, REVIVE_TASKS } from './platform/long-tasks/jobs.ts'
import { SWEEP } from './platform/sweep.ts'

/** Every recurring job and when it runs, as cron lines in Asia/Shanghai. */
export const SCHEDULE: readonly { readonly queue: JobQueue<object>; readonly cron: string }[] = [
  { queue: FOLD_COUNTS, cron: '* * * * *' },
  { queue: RECOUNT_SAMPLE, cron: '20 3 * * *' },
  { queue: COMPACT_FLOWS, cron: '30 3 2 * *' },
  { queue: FREEZE_YEARLY_RETURNS, cron: '0 0 * 1 *' },
  { queue: CHECK_CHANGED_MEMBERS, cron: '* * * * *' },
  { queue: CHECK_ORGANIZATIONS, cron: '15 * * * *' },
  { queue: CHECK_ALL_MEMBERS, cron: '0 2 * * *' },
  { queue: END_OVERDUE_RECTIFICATIONS, cron: '5 0 * * *' },
  { queue: REMIND_AGE_OUT, cron: '30 7 * * *' },
  { queue: DESTROY_PHOTOS, cron: '10 * * * *' },
  { queue: PUSH_RECORDS, cron: '* * * * *' },
  { queue: RECONCILE_REGISTRY, cron: '30 1 * * *' },
  { queue: SWEEP_REGISTRY, cron: '45 3 * * *' },
  { queue: SWEEP, cron: '40 3 * * *' },
  { queue: REMIND_REVIEWERS, cron: '0 8 * * *' },
  { queue: FOLLOW_SEASONS, cron: '20 8 * * *' },
  { queue: REMIND_TERMS, cron: '10 8 * * *' },
  { queue: SWEEP_TICKETS, cron: '50 3 * * *' },
  { queue: PASS_SILENT_RELOCATIONS, cron: '5 1 * * *' },
  { queue: PASS_SILENT, cron: '10 0 * * *' },
  { queue: PASS_SILENT_FEEDBACK, cron: '15 0 * * *' },
  { queue: SETTLE_ANSWERED, cron: '25 0 * * *' },
  { queue: REMIND_OF_SERVICE, cron: '*/15 * * * *' },
  { queue: CLOSE_SERVICE_PROJECTS, cron: '*/5 * * * *' },
  { queue: DISMISS_MISSING_PHOTOS, cron: '30 8 * * *' },
  { queue: SEND_ANNOUNCEMENTS, cron: '* * * * *' },
  { queue: REVIVE_TASKS, cron: '* * * * *' },
  { queue: CLEAR_TASKS, cron: '15 * * * *' },
]
