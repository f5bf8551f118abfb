import type { DataQualityPorts } from './features/data-quality/index.ts'
import { findingCondition, rectificationReportExport } from './features/data-quality/index.ts'
import type { ExportPorts } from './features/exports/index.ts'
import { exportJobs } from './features/exports/index.ts'
import { importJobs } from './features/imports/index.ts'
import { applicationPages } from './features/join-applications/index.ts'
import { occupiedNumbersOf } from './features/number-cases/index.ts'
import { yearlyReturnExport } from './features/yearly-returns/index.ts'
import type { Job } from './platform/jobs/job.ts'

export const dataQualityPorts: DataQualityPorts = { occupiedNumbers: occupiedNumbersOf }

/** What an export asks of another process. */
export const exportPorts: ExportPorts = {
  applicationPages,
  findingCondition,
  rectificationReport: rectificationReportExport(dataQualityPorts),
  yearlyReturn: yearlyReturnExport,
}

/** The queues whose work takes a processor for seconds. Its thread reads no more of the program than this asks for. */
export const LONG_JOBS: readonly Job[] = [...importJobs, ...exportJobs(exportPorts)]
