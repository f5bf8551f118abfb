import type { DismissalReason, PhotoRequestReason } from '@qingtuan/domain/appeals/reason'
import { DISMISSAL_REASONS, PHOTO_REQUEST_REASONS } from '@qingtuan/domain/appeals/reason'
import { useTexts } from '../../../shared/texts/texts.ts'
import { fittingReason } from './decision.ts'
import { decisionTexts } from './decision-texts.ts'
import type { AppealCase } from './queries.ts'
import { ReasonModal } from './reason-modal.tsx'
import type { CaseActs } from './use-case-acts.ts'
import type { Draft } from './use-draft.ts'

interface ModalProps {
  readonly appeal: AppealCase
  readonly draft: Draft
  readonly onClose: () => void
}

export function DismissModal(props: ModalProps & { readonly dismiss: CaseActs['dismiss'] }) {
  const { appeal, dismiss, draft, onClose } = props
  const say = useTexts(decisionTexts)
  return (
    <ReasonModal<DismissalReason>
      title={say('dismissTitle', { number: appeal.number })}
      lead={say('dismissLead')}
      okText={say('confirmDismiss')}
      reasons={DISMISSAL_REASONS}
      start={
        draft.draft.dismissal ?? { reason: fittingReason(appeal.upholdRefusal, appeal.reading), text: '' }
      }
      isPending={dismiss.isPending}
      onChange={(dismissal) => draft.change({ dismissal })}
      onSend={(reason, answer) => dismiss.mutate({ id: appeal.id, ...reason }, answer)}
      onClose={onClose}
    />
  )
}

export function AskPhotosModal(props: ModalProps & { readonly askPhotos: CaseActs['askPhotos'] }) {
  const { appeal, askPhotos, draft, onClose } = props
  const say = useTexts(decisionTexts)
  return (
    <ReasonModal<PhotoRequestReason>
      title={say('askPhotosTitle')}
      lead={say('askPhotosLead')}
      okText={say('confirmAsk')}
      reasons={PHOTO_REQUEST_REASONS}
      start={draft.draft.photoRequest ?? { reason: '', text: '' }}
      isPending={askPhotos.isPending}
      onChange={(photoRequest) => draft.change({ photoRequest })}
      onSend={(reason, answer) => askPhotos.mutate({ id: appeal.id, ...reason }, answer)}
      onClose={onClose}
    />
  )
}
