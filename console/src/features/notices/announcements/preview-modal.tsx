import { filledFor } from '@qingtuan/domain/notices/announcement'
import { Button, Modal } from 'antd'
import { momentText } from '../../../shared/look/moment.ts'
import { useTexts } from '../../../shared/texts/texts.ts'
import { announcementTexts } from './announcement-texts.ts'
import styles from './announcements.module.css'
import type { Entries, Preview } from './queries.ts'

interface PreviewModalProps {
  readonly entries: Entries
  readonly preview: Preview
  readonly isSending: boolean
  readonly onSend: () => void
  readonly onClose: () => void
}

/** Whom it reaches, when it comes, and what one of each sort reads. */
export function PreviewModal({ entries, preview, isSending, onSend, onClose }: PreviewModalProps) {
  const say = useTexts(announcementTexts)
  const { members, organizations, withoutAccount, samples } = preview
  const isNobody = members + organizations === 0
  return (
    <Modal
      open
      title={say('previewTitle')}
      onCancel={onClose}
      footer={
        <>
          <Button onClick={onClose}>{say('change')}</Button>
          <Button type="primary" disabled={isNobody} loading={isSending} onClick={onSend}>
            {say('confirm')}
          </Button>
        </>
      }
    >
      {isNobody ? (
        <p role="alert">{say('previewNobody')}</p>
      ) : (
        <>
          <p className={styles.counts}>{say('previewCounts', { members, organizations })}</p>
          {withoutAccount > 0 && (
            <p className={styles.hint}>{say('previewWithout', { count: withoutAccount })}</p>
          )}
          <First preview={preview} />
          <Time entries={entries} preview={preview} />
          {samples.map((receiver) => (
            <Sample key={`${receiver.organization} ${receiver.name}`} entries={entries} receiver={receiver} />
          ))}
        </>
      )}
    </Modal>
  )
}

type PartProps = Pick<PreviewModalProps, 'entries' | 'preview'>

function First({ preview: { first } }: Pick<PartProps, 'preview'>) {
  const say = useTexts(announcementTexts)
  const lines = first.map(({ name, organization }) =>
    name === organization ? name : `${name} · ${organization}`,
  )
  return (
    <>
      <p className={styles.hint}>{say('previewFirst')}</p>
      <p className={styles.words}>{lines.join('\n')}</p>
    </>
  )
}

function Time({ entries, preview: { dueAt, isPutOff } }: PartProps) {
  const say = useTexts(announcementTexts)
  const at = momentText(dueAt)
  if (isPutOff) return <p>{say('previewPutOff', { at })}</p>
  return <p>{entries.sendAt === undefined ? say('previewNow') : say('previewAt', { at })}</p>
}

interface SampleProps {
  readonly entries: Entries
  readonly receiver: Preview['samples'][number]
}

function Sample({ entries, receiver }: SampleProps) {
  const say = useTexts(announcementTexts)
  const title = say('previewSample', { name: receiver.name })
  return (
    <section aria-label={title}>
      <p className={styles.hint}>{title}</p>
      <div className={styles.paper}>
        <h3 className={styles.paperTitle}>{filledFor(entries.title, receiver)}</h3>
        <div className={styles.words}>{filledFor(entries.text, receiver)}</div>
      </div>
    </section>
  )
}
