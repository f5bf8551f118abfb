import { Button } from 'antd'
import { useState } from 'react'
import { Loading } from '../../shared/list/loading.tsx'
import { PhotoLook } from '../../shared/photo-look/photo-look.tsx'
import { RefusalAlert } from '../../shared/refusal/refusal-alert.tsx'
import { useTexts } from '../../shared/texts/texts.ts'
import styles from './number-cases.module.css'
import { numberCasesTexts } from './number-cases-texts.ts'
import type { PhotosOf } from './use-number-photos.ts'
import { useNumberPhotos } from './use-number-photos.ts'

interface NumberPhotosProps {
  readonly of: PhotosOf
  readonly side?: 'claimant' | 'holder'
  readonly hasPhoto: boolean
}

/** The cover of an admission form. Each opening is a look in the trail, so nobody looks without wanting to. */
export function NumberPhotos({ of, side = 'claimant', hasPhoto }: NumberPhotosProps) {
  const say = useTexts(numberCasesTexts)
  const [isOpen, setIsOpen] = useState(false)
  if (!hasPhoto) return <p className={styles.quiet}>{say('noPhoto')}</p>
  if (!isOpen)
    return (
      <p className={styles.photo}>
        <Button onClick={() => setIsOpen(true)}>{say('seePhoto')}</Button>
      </p>
    )
  return <OpenPhoto of={of} side={side} />
}

function OpenPhoto({ of, side }: Required<Pick<NumberPhotosProps, 'of' | 'side'>>) {
  const say = useTexts(numberCasesTexts)
  const photos = useNumberPhotos(of)
  if (photos.error)
    return (
      <RefusalAlert error={photos.error}>
        <Button size="small" onClick={() => void photos.refetch()}>
          {say('seePhoto')}
        </Button>
      </RefusalAlert>
    )
  if (!photos.data) return <Loading />
  const photo = photos.data[side]
  if (!photo) return <p className={styles.quiet}>{say('noPhoto')}</p>
  return (
    <div className={styles.photo}>
      <PhotoLook name={say('photo')} photo={photo} />
    </div>
  )
}
