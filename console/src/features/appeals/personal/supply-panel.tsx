import { sidesOf } from '@qingtuan/domain/appeals/photos'
import { App } from 'antd'
import { useState } from 'react'
import { client } from '../../../shared/api/client.ts'
import { isComplete, NO_PHOTOS, refsOf } from '../../../shared/photo/photo.ts'
import { PhotoFields } from '../../../shared/photo/photo-fields.tsx'
import { usePreviews } from '../../../shared/photo/use-previews.ts'
import { useSideLabel } from '../../../shared/photo/use-side-label.ts'
import { useTexts } from '../../../shared/texts/texts.ts'
import type { ActProps } from './act-props.ts'
import { followTexts } from './follow-texts.ts'
import { ProvenAct } from './proven-act.tsx'

export function SupplyPanel({ status: { number, documentKind }, phone, onChange, onCancel }: ActProps) {
  const say = useTexts(followTexts)
  const { message } = App.useApp()
  const [photos, setPhotos] = useState(NO_PHOTOS)
  const [tried, setTried] = useState(false)
  const previews = usePreviews()
  const labelOf = useSideLabel(documentKind)
  const missing = sidesOf(documentKind).map((side) => [side, say('missing', { side: labelOf(side) })])
  const supply = (phoneProof: string) => {
    const refs = refsOf(photos, documentKind)
    if (!refs) throw new Error('asked for before the photos were there')
    return client.appeals.supplyPhotos({ number, phoneProof, photos: refs })
  }
  return (
    <ProvenAct
      title={say('supply')}
      text={say('supplyText')}
      phone={phone}
      isReady={() => {
        setTried(true)
        return isComplete(photos, documentKind)
      }}
      act={supply}
      onDone={(status) => {
        void message.success(say('supplied'))
        onChange(status)
      }}
      onCancel={onCancel}
    >
      <PhotoFields
        kind={documentKind}
        photos={photos}
        previews={previews}
        complaints={tried ? Object.fromEntries(missing) : {}}
        onChange={setPhotos}
      />
    </ProvenAct>
  )
}
