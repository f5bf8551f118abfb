import { refusalOf } from '@qingtuan/contract/client'
import { Button } from 'antd'
import { Loading } from '../../../shared/list/loading.tsx'
import { RefusalAlert } from '../../../shared/refusal/refusal-alert.tsx'
import { useTexts } from '../../../shared/texts/texts.ts'
import { caseTexts } from './case-texts.ts'
import styles from './photos.module.css'
import { SidePhoto } from './side-photo.tsx'
import type { PhotoViews } from './use-photo-views.ts'
import { usePhotos } from './use-photos.ts'

interface PhotosProps {
  readonly appealId: string
  readonly views: PhotoViews
}

/** Both sides of the document beside each other; a passport has one. */
export function Photos({ appealId, views }: PhotosProps) {
  const say = useTexts(caseTexts)
  const photos = usePhotos(appealId)
  const { chosen, choose, change } = views
  if (photos.error) return <PhotosFailure error={photos.error} onRetry={() => void photos.refetch()} />
  if (!photos.data) return <Loading />
  const { front, back } = photos.data
  const sides = [
    { side: 'front', photo: front },
    { side: 'back', photo: back },
  ] as const
  return (
    <section className={styles.photos} aria-label={say('photos')}>
      {sides.map(({ side, photo }) =>
        photo ? (
          <SidePhoto
            key={side}
            side={side}
            photo={photo}
            view={views.views[side]}
            isChosen={chosen === side}
            onChoose={() => choose(side)}
            onChange={(by) => change(side, by)}
          />
        ) : (
          <p key={side} className={styles.single}>
            {say('noBack')}
          </p>
        ),
      )}
    </section>
  )
}

/** A ticket that ran out is no reason to ask the appellant for anything. */
function PhotosFailure({ error, onRetry }: { readonly error: unknown; readonly onRetry: () => void }) {
  const say = useTexts(caseTexts)
  const again = (
    <Button size="small" onClick={onRetry}>
      {say('openAgain')}
    </Button>
  )
  if (refusalOf(error)?.code !== 'photo.unknown') return <RefusalAlert error={error}>{again}</RefusalAlert>
  return (
    <div role="alert" className={styles.failure}>
      {say('photosClosed')} {again}
    </div>
  )
}
