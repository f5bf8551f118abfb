import type { Previews } from '../../../shared/photo/use-previews.ts'
import type { AppealDraft, Step } from './appeal-draft.ts'

/** What every step of the appeal is given. */
export interface StepProps {
  readonly draft: AppealDraft
  readonly change: (part: Partial<AppealDraft> | ((before: AppealDraft) => AppealDraft)) => void
  readonly password: string
  readonly setPassword: (password: string) => void
  readonly previews: Previews
  /** Why the server has sent the appellant back to this step. */
  readonly refused: unknown
  /** On to the next step that lacks something. */
  readonly goOn: () => void
  readonly go: (step: Step, refused?: unknown) => void
}
