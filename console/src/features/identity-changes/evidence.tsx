import { useQueryClient } from '@tanstack/react-query'
import { Button } from 'antd'
import { useEffect, useState } from 'react'
import { api } from '../../shared/api/client.ts'
import { Loading } from '../../shared/list/loading.tsx'
import { RefusalAlert } from '../../shared/refusal/refusal-alert.tsx'
import { useTexts } from '../../shared/texts/texts.ts'
import styles from './identity-change.module.css'
import { identityChangeTexts } from './identity-change-texts.ts'
import type { IdentityChange } from './queries.ts'
import { useEvidence } from './queries.ts'

/** The photos, for the superior alone and only when asked for: each look stands in the trail. */
export function Evidence({ change }: { readonly change: IdentityChange }) {
  const say = useTexts(identityChangeTexts)
  const queries = useQueryClient()
  const [isWanted, setIsWanted] = useState(false)
  const evidence = useEvidence(change.id, isWanted)
  const isHere = evidence.data !== undefined
  useEffect(() => {
    if (isHere) void queries.invalidateQueries({ queryKey: api.identityChanges.get.key() })
  }, [isHere, queries])
  if (change.photosDestroyed) return <p className={styles.quiet}>{say('destroyed')}</p>
  return (
    <section aria-label={say('evidence')}>
      <h2 className={styles.heading}>{say('evidence')}</h2>
      <p className={styles.quiet}>{say('photos', { count: change.photos })}</p>
      {!isWanted && change.may.decide && <Button onClick={() => setIsWanted(true)}>{say('look')}</Button>}
      {isWanted && evidence.isPending && <Loading />}
      <RefusalAlert error={evidence.error} />
      {evidence.data && (
        <>
          <p>{say('wholeNumber', { number: evidence.data.documentNumber })}</p>
          {evidence.data.photos.map(({ place, photo }) => (
            <Photo key={place} photo={photo} label={say('photoOf', { place })} />
          ))}
        </>
      )}
    </section>
  )
}

function Photo({ photo, label }: { readonly photo: Blob; readonly label: string }) {
  const [url, setUrl] = useState<string>()
  useEffect(() => {
    const made = URL.createObjectURL(photo)
    setUrl(made)
    return () => URL.revokeObjectURL(made)
  }, [photo])
  return url ? <img src={url} alt={label} className={styles.photo} /> : null
}
