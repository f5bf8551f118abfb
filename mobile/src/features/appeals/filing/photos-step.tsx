import type { PhotoSide } from '@qingtuan/domain/files/photo'
import { useLocation, useNavigate } from 'react-router'
import type { Complaints } from '../../../shared/form/use-form.ts'
import { useForm } from '../../../shared/form/use-form.ts'
import { SubmitButton } from '../../../shared/page/submit-button.tsx'
import { PhotoFields } from '../../../shared/photo/photo-fields.tsx'
import { useJudgePhotos } from '../../../shared/photo/use-judge-photos.ts'
import { openStep, pathOf } from './progress.ts'
import { useFilingTexts } from './texts.ts'
import { useFiling } from './use-filing.ts'

/** Front and back of the document; they upload while the holder goes on looking at them. */
export function PhotosStep() {
  const t = useFilingTexts()
  const filing = useFiling()
  const navigate = useNavigate()
  const { state } = useLocation()
  const complaints: Complaints<PhotoSide> | undefined = state?.complaints
  const { draft, photos } = filing
  const judge = useJudgePhotos(draft.documentKind, draft, photos)
  const form = useForm<PhotoSide>({
    entries: { front: draft.front?.id ?? '', back: draft.back?.id ?? '' },
    // A photo changes by being received, not by being typed.
    change: () => undefined,
    judge,
    complaints,
  })
  const next = () => navigate(pathOf(openStep(filing)))
  return (
    <form className="card stack" ref={form.form} onSubmit={form.onSubmit(next)} noValidate>
      <PhotoFields
        kind={draft.documentKind}
        photos={photos}
        isThere={{ front: draft.front !== null, back: draft.back !== null }}
        complaintOf={(side) => (draft[side] ? undefined : form.field(side).complaint)}
      />
      <p className="weak">{t('photosPrivacy')}</p>
      <SubmitButton pending={false}>{t('next')}</SubmitButton>
    </form>
  )
}
