import type { Job } from '../../../platform/jobs/job.ts'
import { job } from '../../../platform/jobs/job.ts'
import type { JobQueue } from '../../../platform/jobs/jobs.ts'
import { pushRecords } from './push-records.ts'
import { reconcile } from './reconcile.ts'
import { sweepRegistry } from './sweep-registry.ts'

/** Sends what is due to the volunteer registry; what it does not take has its own next time. */
export const PUSH_RECORDS: JobQueue<object> = {
  name: 'communityService.pushRecords',
  retryLimit: 0,
  retryDelay: 60,
}

/** Compares the ledger of the last days with what the registry holds, and mends what is missing or different. */
export const RECONCILE_REGISTRY: JobQueue<object> = {
  name: 'communityService.reconcile',
  retryLimit: 3,
  retryDelay: 600,
}

/** Removes answers and messages of the registry that have served their time. */
export const SWEEP_REGISTRY: JobQueue<object> = {
  name: 'communityService.sweepRegistry',
  retryLimit: 3,
  retryDelay: 60,
}

export const registryJobs: readonly Job[] = [
  job(PUSH_RECORDS, pushRecords),
  job(RECONCILE_REGISTRY, reconcile),
  job(SWEEP_REGISTRY, sweepRegistry),
]
