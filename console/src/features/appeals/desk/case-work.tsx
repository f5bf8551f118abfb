import { Comparison } from './comparison.tsx'
import type { Decision } from './decision.ts'
import { DecisionBar } from './decision-bar.tsx'
import { Photos } from './photos.tsx'
import type { AppealCase } from './queries.ts'
import { ReadingForm } from './reading-form.tsx'
import { AskPhotosModal, DismissModal } from './reason-modals.tsx'
import { UpholdModal } from './uphold-modal.tsx'
import type { CaseActs } from './use-case-acts.ts'
import { useDialog } from './use-dialog.ts'
import type { Draft } from './use-draft.ts'
import { usePhotoViews } from './use-photo-views.ts'
import { useShortcuts } from './use-shortcuts.ts'

interface CaseWorkProps {
  readonly appeal: AppealCase
  readonly acts: CaseActs
  readonly draft: Draft
  /** Whether keys may act now. */
  readonly keys: boolean
}

/** Photos, reading, comparison and decision of the case that its reader has claimed. */
export function CaseWork({ appeal, acts, draft, keys }: CaseWorkProps) {
  const { id, may } = appeal
  const { shown, open, close } = useDialog<Decision>()
  const views = usePhotoViews()
  const release = () => {
    if (!acts.release.isPending) acts.release.mutate({ id })
  }
  useShortcuts(
    {
      ...views.keys,
      u: may.uphold ? () => open('uphold') : undefined,
      d: may.dismiss ? () => open('dismiss') : undefined,
      p: may.askPhotos ? () => open('askPhotos') : undefined,
      l: may.release ? release : undefined,
    },
    keys && shown === null,
  )
  return (
    <>
      {may.look && <Photos appealId={id} views={views} />}
      {!appeal.reading?.agrees && <ReadingForm appeal={appeal} read={acts.read} draft={draft} />}
      <Comparison appeal={appeal} draft={draft.draft} />
      <DecisionBar appeal={appeal} release={acts.release} onRelease={release} onDecide={open} />
      {shown === 'uphold' && <UpholdModal appeal={appeal} uphold={acts.uphold} onClose={close} />}
      {shown === 'dismiss' && (
        <DismissModal appeal={appeal} dismiss={acts.dismiss} draft={draft} onClose={close} />
      )}
      {shown === 'askPhotos' && (
        <AskPhotosModal appeal={appeal} askPhotos={acts.askPhotos} draft={draft} onClose={close} />
      )}
    </>
  )
}
