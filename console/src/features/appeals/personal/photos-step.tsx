import { sidesOf } from '@qingtuan/domain/appeals/photos'
import { Form } from 'antd'
import { useState } from 'react'
import { isComplete } from '../../../shared/photo/photo.ts'
import { PhotoFields } from '../../../shared/photo/photo-fields.tsx'
import { useSideLabel } from '../../../shared/photo/use-side-label.ts'
import { RefusalAlert } from '../../../shared/refusal/refusal-alert.tsx'
import { useTexts } from '../../../shared/texts/texts.ts'
import { appealTexts } from './appeal-texts.ts'
import type { StepProps } from './step.ts'
import { StepButtons } from './step-buttons.tsx'

export function PhotosStep({ draft, change, previews, refused, go, goOn }: StepProps) {
  const say = useTexts(appealTexts)
  const { photos, documentKind } = draft
  const labelOf = useSideLabel(documentKind)
  const [tried, setTried] = useState(false)
  const missing = sidesOf(documentKind).map((side) => [side, say('missing', { side: labelOf(side) })])
  const submit = () => {
    setTried(true)
    if (isComplete(photos, documentKind)) goOn()
  }
  return (
    <Form onFinish={submit}>
      <RefusalAlert error={refused} />
      <PhotoFields
        kind={documentKind}
        photos={photos}
        previews={previews}
        complaints={tried ? Object.fromEntries(missing) : {}}
        onChange={(next) => change((before) => withPhotos(before, next(before.photos)))}
      />
      <StepButtons onBack={() => go('phone')} />
    </Form>
  )
}

/** The same draft when nothing has come, so that looking every two seconds writes nothing. */
function withPhotos(draft: StepProps['draft'], photos: StepProps['draft']['photos']) {
  return photos === draft.photos ? draft : { ...draft, photos }
}
