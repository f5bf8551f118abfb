import type { Job } from '../../platform/jobs/job.ts'
import { job } from '../../platform/jobs/job.ts'
import type { TaskQueue } from '../../platform/long-tasks/start-step.ts'
import type { ExportPorts } from './ports.ts'
import { workOnExport } from './work-on-export.ts'

/** Writes the file of an export. */
export const WORK_ON_EXPORT: TaskQueue = { name: 'exports.work', retryLimit: 3, retryDelay: 5 }

export const exportJobs = (ports: ExportPorts): readonly Job[] => [
  job(WORK_ON_EXPORT, (platform, { taskId }) => workOnExport(platform, taskId, ports)),
]
