import { Timeline } from 'antd'
import type { Tone } from '../../../shared/look/badge.tsx'
import { Badge } from '../../../shared/look/badge.tsx'
import { Facts } from '../../../shared/look/facts.tsx'
import { momentText } from '../../../shared/look/moment.ts'
import { useTexts } from '../../../shared/texts/texts.ts'
import { AppealActs } from './appeal-acts.tsx'
import styles from './appeal-view.module.css'
import { followTexts } from './follow-texts.ts'
import type { AppealStatus } from './queries.ts'

const TONES: Readonly<Record<AppealStatus['state'], Tone>> = {
  submitted: 'plain',
  claimed: 'plain',
  photosAsked: 'warn',
  upheld: 'good',
  dismissed: 'bad',
  withdrawn: 'quiet',
  closed: 'quiet',
}

interface AppealViewProps {
  readonly status: AppealStatus
  readonly phone: string
  readonly onChange: (status: AppealStatus) => void
}

export function AppealView({ status, phone, onChange }: AppealViewProps) {
  const say = useTexts(followTexts)
  return (
    <>
      <div className={styles.head} role="status">
        <strong className={styles.number}>{status.number}</strong>
        <Badge tone={TONES[status.state]}>{say(status.state)}</Badge>
        <p className={styles.now}>
          <Now status={status} />
        </p>
      </div>
      <Reasons status={status} />
      <AppealActs key={status.state} status={status} phone={phone} onChange={onChange} />
      <Facts
        facts={[
          [say('name'), status.maskedName],
          [say('documentNumber'), status.documentNumber],
          [say('newPhone'), status.phone],
          [say('submittedAt'), momentText(status.submittedAt)],
        ]}
      />
      <h2 className={styles.heading}>{say('steps')}</h2>
      <Timeline
        items={status.steps.map(({ act, at }) => ({
          key: `${act}-${at}`,
          content: (
            <div>
              {say(act)} <span className={styles.quiet}>{momentText(at)}</span>
            </div>
          ),
        }))}
      />
    </>
  )
}

/** With whom it waits and until when, or how it ended and what to do now. */
function Now({ status }: Pick<AppealViewProps, 'status'>) {
  const say = useTexts(followTexts)
  const { state, waitsFor, decideBy, bringBy } = status
  if (bringBy) return say('waitsAppellant', { day: bringBy })
  if (waitsFor === 'reviewer' && decideBy) return say('waitsReviewer', { day: decideBy })
  if (state === 'upheld') {
    return (
      <>
        {say('upheldText')} <a href="/m/log-in">{say('logIn')}</a>
      </>
    )
  }
  if (state === 'closed') return say('closedText')
  return state === 'withdrawn' ? say('withdrawnText') : null
}

function Reasons({ status }: Pick<AppealViewProps, 'status'>) {
  const say = useTexts(followTexts)
  const { dismissal, photoRequest, state } = status
  const because = ({ reason, text }: { reason: Reason; text: string | null }) =>
    [reason === 'other' ? text || say('anotherReason') : say(reason), reason === 'other' ? null : text]
      .filter(Boolean)
      .join('；')
  if (state === 'dismissed' && dismissal) {
    return <p className={styles.bad}>{say('reason', { reason: because(dismissal) })}</p>
  }
  if (state !== 'photosAsked' || !photoRequest) return null
  return <p className={styles.warn}>{say('asked', { reason: because(photoRequest) })}</p>
}

type Reason =
  | NonNullable<AppealStatus['dismissal']>['reason']
  | NonNullable<AppealStatus['photoRequest']>['reason']
