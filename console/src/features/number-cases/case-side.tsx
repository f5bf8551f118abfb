import { isProvisionalNumber } from '@qingtuan/domain/members/member-number'
import { App } from 'antd'
import { useState } from 'react'
import { Link } from 'react-router'
import { Badge } from '../../shared/look/badge.tsx'
import type { TakenPhoto } from '../../shared/photo/photo.ts'
import { PhotoField } from '../../shared/photo/photo-field.tsx'
import { usePreviews } from '../../shared/photo/use-previews.ts'
import { RefusalAlert } from '../../shared/refusal/refusal-alert.tsx'
import { useTexts } from '../../shared/texts/texts.ts'
import styles from './number-cases.module.css'
import { numberCasesTexts } from './number-cases-texts.ts'
import { NumberPhotos } from './number-photos.tsx'
import type { CaseDetail } from './queries.ts'
import { useAddPhoto } from './queries.ts'
import type { SideInFull } from './side-facts.tsx'
import { SideFacts } from './side-facts.tsx'

type Side = 'claimant' | 'holder'

interface CaseSideProps {
  readonly of: CaseDetail
  readonly side: Side
  readonly facts: SideInFull
}

/** One side of a case that is within reach: its member, the number afterwards, and the admission form. */
export function CaseSide({ of, side, facts }: CaseSideProps) {
  const say = useTexts(numberCasesTexts)
  const after = side === 'claimant' ? of.claimantNumber : of.holderNumber
  return (
    <section aria-label={say(side)}>
      <h2 className={styles.heading}>{say(side)}</h2>
      <SideFacts facts={facts} />
      {after && (
        <p>
          {say('numberAfter')}：<span className={styles.number}>{after}</span>{' '}
          {isProvisionalNumber(after) && <Badge tone="warn">{say('toCorrect')}</Badge>}
        </p>
      )}
      {facts.memberId && <Link to={`/members/${facts.memberId}`}>{say('openMember')}</Link>}
      <NumberPhotos of={{ caseId: of.id }} side={side} hasPhoto={facts.hasPhoto} />
      {of.photoSides.includes(side) && <BringPhoto id={of.id} side={side} isThere={facts.hasPhoto} />}
    </section>
  )
}

interface BringPhotoProps {
  readonly id: string
  readonly side: Side
  readonly isThere: boolean
}

function BringPhoto({ id, side, isThere }: BringPhotoProps) {
  const say = useTexts(numberCasesTexts)
  const { message } = App.useApp()
  const [photo, setPhoto] = useState<TakenPhoto | null>(null)
  const previews = usePreviews()
  const adding = useAddPhoto(() => {
    void message.success(say('photoAdded'))
    setPhoto(null)
  })
  return (
    <>
      <PhotoField
        label={say(isThere ? 'replacePhoto' : 'addPhoto')}
        photo={photo}
        previews={previews}
        onChange={(taken) => {
          setPhoto(taken)
          if (taken) adding.mutate({ id, side, photo: { id: taken.id, token: taken.token } })
        }}
      />
      <RefusalAlert error={adding.error} />
    </>
  )
}
