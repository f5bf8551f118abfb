import type { AppealStatus } from '@qingtuan/contract/appeals/appeal'
import { momentOf, weekdayOf } from '../../../shared/text/dates.ts'
import { useLocale } from '../../../shared/text/i18n.ts'
import { useFollowTexts } from './texts.ts'

interface StandingProps {
  readonly status: AppealStatus
}

/** Who has it now, since when, until when, what happens if nobody acts; or how it ended, and why. */
export function Standing({ status }: StandingProps) {
  const t = useFollowTexts()
  const { state, waitsFor } = status
  if (waitsFor === null) {
    return (
      <>
        <p>{t(`${state}After` as 'upheldAfter')}</p>
        <Reason status={status} />
      </>
    )
  }
  return (
    <>
      <div>
        <p>{t(waitsFor === 'reviewer' ? 'holderReviewer' : 'holderYou')}</p>
        <Times status={status} />
      </div>
      <Reason status={status} />
      <Otherwise status={status} />
    </>
  )
}

/** What happens if nobody acts. */
function Otherwise({ status: { bringBy } }: StandingProps) {
  const t = useFollowTexts()
  const locale = useLocale()
  if (bringBy === null) return <p className="weak">{t('ifLate')}</p>
  return <p>{t('ifYouWait', { day: bringBy, weekday: weekdayOf(bringBy, locale) })}</p>
}

function Times({ status: { stateSince, decideBy, waitsFor } }: StandingProps) {
  const t = useFollowTexts()
  const locale = useLocale()
  const isUntil = waitsFor === 'reviewer' && decideBy !== null
  return (
    <p className="weak">
      {t('since', { moment: momentOf(stateSince) })}
      {isUntil ? ` · ${t('until', { day: decideBy, weekday: weekdayOf(decideBy, locale) })}` : null}
    </p>
  )
}

/** Why it was dismissed, or why a better photo is wanted; the reviewer’s own words behind the canned ones. */
function Reason({ status: { state, dismissal, photoRequest } }: StandingProps) {
  const t = useFollowTexts()
  const why = state === 'dismissed' ? dismissal : state === 'photosAsked' ? photoRequest : null
  if (!why) return null
  return (
    <div className="notice notice-attention">
      <p>
        <strong>{t(state === 'dismissed' ? 'whyDismissed' : 'whyPhotos')}</strong>
      </p>
      {why.reason === 'other' ? null : <p>{t(why.reason)}</p>}
      {why.text ? <p>{why.text}</p> : null}
    </div>
  )
}
