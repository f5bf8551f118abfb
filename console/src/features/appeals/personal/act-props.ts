import type { AppealStatus } from './queries.ts'

/** What the panel of an act on an appeal is given. */
export interface ActProps {
  readonly status: AppealStatus
  /** As typed; the answer holds it masked. */
  readonly phone: string
  readonly onChange: (status: AppealStatus) => void
  readonly onCancel: () => void
}
