import type { Job } from '../../platform/jobs/job.ts'
import { job } from '../../platform/jobs/job.ts'
import type { JobQueue } from '../../platform/jobs/jobs.ts'
import { destroyPhotos } from './destroy-photos.ts'

/** Destroys the photos whose time is over. */
export const DESTROY_PHOTOS: JobQueue<object> = { name: 'files.destroyPhotos', retryLimit: 3, retryDelay: 60 }

export const fileJobs: readonly Job[] = [job(DESTROY_PHOTOS, destroyPhotos)]
