import './feedback.css'
import type { OwnFeedback } from '@qingtuan/contract/feedback/feedback'
import type { ReactNode } from 'react'
import { momentOf, weekdayOf } from '../../shared/text/dates.ts'
import { useLocale } from '../../shared/text/i18n.ts'
import { CopyableLine } from './copyable-line.tsx'
import { FeedbackSteps } from './feedback-steps.tsx'
import { useFeedbackTexts } from './texts.ts'

interface FeedbackCardProps {
  readonly feedback: OwnFeedback
  readonly children?: ReactNode
}

/** One report, whole: who has it until when, what was told, the line to copy, what happened. */
export function FeedbackCard({ feedback, children }: FeedbackCardProps) {
  const t = useFeedbackTexts()
  const { number, state, text, happenedAt, device, pictures, picturesDestroyed, line } = feedback
  return (
    <section className="card stack">
      <h2 className="card-title">{t(state)}</h2>
      <Standing feedback={feedback} />
      <p className="feedback-words">{text}</p>
      <dl className="facts">
        <dt>{t('number')}</dt>
        <dd>{number}</dd>
        <dt>{t('happenedAt')}</dt>
        <dd>{momentOf(happenedAt)}</dd>
        <dt>{t('deviceShort')}</dt>
        <dd>{device}</dd>
      </dl>
      {pictures > 0 ? (
        <p className="weak">{t(picturesDestroyed ? 'picturesDestroyed' : 'pictures', { count: pictures })}</p>
      ) : null}
      <CopyableLine line={line} />
      <FeedbackSteps feedback={feedback} />
      {children}
    </section>
  )
}

/** Who has it now, since when, until when, and what happens then. */
function Standing({ feedback }: { readonly feedback: OwnFeedback }) {
  const t = useFeedbackTexts()
  const locale = useLocale()
  const { handler, waitsSince, waitsUntil } = feedback
  if (waitsUntil === null) return null
  const day = { day: waitsUntil, weekday: weekdayOf(waitsUntil, locale) }
  return (
    <div>
      <p>{t('handler', { name: handler ?? t('administrators') })}</p>
      <p className="weak">
        {t('since', { moment: momentOf(waitsSince) })} · {t(handler === null ? 'untilTop' : 'until', day)}
      </p>
    </div>
  )
}
