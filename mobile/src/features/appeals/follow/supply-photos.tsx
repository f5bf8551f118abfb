import type { PhotoSide } from '@qingtuan/domain/files/photo'
import { useDraft } from '../../../shared/draft/draft.ts'
import { tell } from '../../../shared/page/tell.ts'
import type { DocumentPhotos } from '../../../shared/photo/document-photos.ts'
import { noPhotos, refsOf } from '../../../shared/photo/document-photos.ts'
import { PhotoFields } from '../../../shared/photo/photo-fields.tsx'
import { useJudgePhotos } from '../../../shared/photo/use-judge-photos.ts'
import { usePhoto } from '../../../shared/photo/use-photo.ts'
import type { ActPanelProps } from './act-form.tsx'
import { ActForm } from './act-form.tsx'
import { useFollowTexts } from './texts.ts'
import { useHeldAct } from './use-held-act.ts'

/** 补交照片: both sides anew; the working days count again from now. */
export function SupplyPhotos(props: ActPanelProps) {
  const t = useFollowTexts()
  const { status, phone, onClose, onStale } = props
  const { taken, photos, held } = useSupplying(props)
  return (
    <ActForm
      title={t('supplyPhotosAct')}
      press={t('supplyPress')}
      phone={phone}
      held={held}
      onClose={onClose}
      onStale={onStale}
    >
      <PhotoFields
        kind={status.documentKind}
        photos={photos}
        isThere={{ front: taken.front !== null, back: taken.back !== null }}
        complaintOf={(side) => (taken[side] ? undefined : held.form.field(side).complaint)}
      />
      <p className="weak">{t('supplyAfter')}</p>
    </ActForm>
  )
}

function useSupplying({ status, phone, onChange }: ActPanelProps) {
  const t = useFollowTexts()
  const { number, documentKind } = status
  const { draft: taken, change, forget } = useDraft<DocumentPhotos>(`appealPhotos.${number}`, noPhotos)
  const photos = {
    front: usePhoto({ onChange: (front) => change({ front }) }),
    back: usePhoto({ onChange: (back) => change({ back }) }),
  }
  const judge = useJudgePhotos(documentKind, taken, photos)
  const held = useHeldAct({
    phone,
    extra: { front: taken.front?.id ?? '', back: taken.back?.id ?? '' } satisfies Record<PhotoSide, string>,
    judge,
    input: { number, photos: refsOf(taken, documentKind) },
    send: (client, { phoneProof, input }) => {
      const { photos: refs } = input
      if (!refs) throw new Error('judged complete before')
      return client.appeals.supplyPhotos({ number: input.number, phoneProof, photos: refs })
    },
    onDone: (answer) => {
      forget()
      onChange(answer)
      void tell(t('suppliedNow'))
    },
    onFailed: (failure) => {
      if (failure.kind === 'refusal' && failure.refusal.code === 'photo.unknown') change(noPhotos)
    },
  })
  return { taken, photos, held }
}
