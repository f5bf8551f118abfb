import { Button, Timeline } from 'antd'
import type { Fact } from '../../shared/look/facts.tsx'
import { Facts } from '../../shared/look/facts.tsx'
import { momentText } from '../../shared/look/moment.ts'
import { useCopy } from '../../shared/look/use-copy.ts'
import { useTexts } from '../../shared/texts/texts.ts'
import styles from './feedback.module.css'
import { FeedbackTag } from './feedback-tag.tsx'
import { feedbackTexts } from './feedback-texts.ts'
import { Pictures } from './pictures.tsx'
import type { FeedbackDetail, SentFeedback } from './queries.ts'

/** One report as whoever has it reads it. */
export function FeedbackFacts({ feedback }: { readonly feedback: FeedbackDetail }) {
  const say = useTexts(feedbackTexts)
  const { id, reporter, organization, phone, pictures, picturesDestroyed } = feedback
  const kind = reporter.kind === 'organization' ? 'reporter.organization' : reporter.kind
  const facts: Fact[] = [
    [say('reporter'), `${reporter.name}（${say(kind)}）`],
    [say('organization'), organization?.shortName],
    ...(phone ? [[say('phone'), phone] as const] : []),
  ]
  return (
    <>
      <Report feedback={feedback} facts={facts} />
      <Pictures id={id} count={pictures} isDestroyed={picturesDestroyed} />
      <History steps={feedback.steps} />
    </>
  )
}

interface ReportProps {
  readonly feedback: FeedbackDetail | SentFeedback
  readonly facts?: readonly Fact[]
}

/** What was told, and who has it until when. */
export function Report({ feedback, facts = [] }: ReportProps) {
  const say = useTexts(feedbackTexts)
  const copy = useCopy()
  const { state, text, waitsSince, waitsUntil, handler, sentAt, happenedAt, device, line } = feedback
  const who = handler ?? say('administrators')
  return (
    <>
      {waitsUntil && (
        <p className={styles.standing}>
          {say('standing', { who, since: momentText(waitsSince), until: waitsUntil })}
          {handler && say('ifSilent')}
        </p>
      )}
      <Facts
        facts={[
          [say('state'), <FeedbackTag key="state" state={state} />],
          ...facts,
          [
            say('text'),
            <span key="text" className={styles.words}>
              {text}
            </span>,
          ],
          [say('happenedAt'), momentText(happenedAt)],
          [say('device'), device],
          [say('sentAt'), momentText(sentAt)],
        ]}
      />
      <div className={styles.line}>
        <span className={styles.quiet}>{say('line')}</span>
        <span>{line}</span>
        <Button size="small" onClick={() => void copy(line)}>
          {say('copy')}
        </Button>
      </div>
    </>
  )
}

/** Who did what, and when. */
export function History({ steps }: Pick<FeedbackDetail, 'steps'>) {
  const say = useTexts(feedbackTexts)
  const items = steps.map(({ act, at, byName, text, handedTo }) => ({
    key: `${act}-${at}`,
    content: (
      <div>
        <div>{say(`act.${act}`, { name: byName, to: handedTo ?? say('administrators') })}</div>
        <div className={styles.quiet}>{momentText(at)}</div>
        {text && <div className={styles.words}>{text}</div>}
      </div>
    ),
  }))
  return (
    <>
      <h3 className={styles.heading}>{say('steps')}</h3>
      <Timeline items={items} />
    </>
  )
}
