import type { AppealStatus } from '@qingtuan/contract/appeals/appeal'

/** One appeal as it was answered, and what its acts report. */
export interface AppealProps {
  readonly status: AppealStatus
  /** The whole number, as typed by its holder. */
  readonly phone: string
  readonly onChange: (status: AppealStatus) => void
  /** What is shown is out of date: ask again. */
  readonly onStale: () => void
}
