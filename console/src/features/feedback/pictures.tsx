import { useQuery } from '@tanstack/react-query'
import { Button } from 'antd'
import { useState } from 'react'
import { client } from '../../shared/api/client.ts'
import { Loading } from '../../shared/list/loading.tsx'
import { PhotoLook } from '../../shared/photo-look/photo-look.tsx'
import { RefusalAlert } from '../../shared/refusal/refusal-alert.tsx'
import { useTexts } from '../../shared/texts/texts.ts'
import styles from './feedback.module.css'
import { feedbackTexts } from './feedback-texts.ts'

interface PicturesProps {
  readonly id: string
  readonly count: number
  readonly isDestroyed: boolean
}

/** Each opening is a look in the trail, so nobody looks without wanting to. */
export function Pictures({ id, count, isDestroyed }: PicturesProps) {
  const say = useTexts(feedbackTexts)
  const [isOpen, setIsOpen] = useState(false)
  if (count === 0) return null
  return (
    <>
      <h3 className={styles.heading}>{say('pictures')}</h3>
      {isDestroyed && <p className={styles.quiet}>{say('picturesDestroyed')}</p>}
      {!isDestroyed && !isOpen && (
        <Button onClick={() => setIsOpen(true)}>{say('seePictures', { count })}</Button>
      )}
      {isOpen && <OpenPictures id={id} />}
    </>
  )
}

function OpenPictures({ id }: Pick<PicturesProps, 'id'>) {
  const say = useTexts(feedbackTexts)
  const pictures = usePictures(id)
  if (pictures.error)
    return (
      <RefusalAlert error={pictures.error}>
        <Button size="small" onClick={() => void pictures.refetch()}>
          {say('pictures')}
        </Button>
      </RefusalAlert>
    )
  if (!pictures.data) return <Loading />
  return (
    <div className={styles.pictures}>
      {pictures.data.map((picture, index) => {
        const name = say('pictureOf', { place: index + 1 })
        return <PhotoLook key={name} name={name} photo={picture} />
      })}
    </div>
  )
}

/** Tickets live a minute, so pictures are fetched at once; asking again is another look in the trail. */
function usePictures(id: string) {
  return useQuery({
    queryKey: ['feedback-pictures', id],
    queryFn: async () => {
      const { tickets } = await client.feedback.openPictures({ id })
      return Promise.all(tickets.map((ticket) => client.feedback.picture({ ticket })))
    },
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
    retry: false,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  })
}
