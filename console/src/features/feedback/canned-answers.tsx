import { App, Button, Modal } from 'antd'
import { useState } from 'react'
import { Failure } from '../../shared/list/failure.tsx'
import { Loading } from '../../shared/list/loading.tsx'
import { useTexts } from '../../shared/texts/texts.ts'
import { CannedForm } from './canned-form.tsx'
import styles from './feedback.module.css'
import { feedbackTexts } from './feedback-texts.ts'
import type { CannedAnswer } from './queries.ts'
import { useCanned, useRemoveCanned } from './queries.ts'

/** 常用答复: the answers that a desk keeps for next time. */
export function CannedAnswers({ onClose }: { readonly onClose: () => void }) {
  const say = useTexts(feedbackTexts)
  const canned = useCanned()
  const [edited, setEdited] = useState<CannedAnswer | null>(null)
  return (
    <Modal
      open
      title={say('canned')}
      footer={<Button onClick={onClose}>{say('close')}</Button>}
      onCancel={onClose}
    >
      {canned.isPending && <Loading />}
      {canned.error && <Failure error={canned.error} onRetry={() => void canned.refetch()} />}
      {canned.data && <List answers={canned.data.items} onEdit={setEdited} />}
      <CannedForm key={edited?.id ?? 'new'} answer={edited} onDone={() => setEdited(null)} />
    </Modal>
  )
}

interface ListProps {
  readonly answers: readonly CannedAnswer[]
  readonly onEdit: (answer: CannedAnswer) => void
}

function List({ answers, onEdit }: ListProps) {
  const say = useTexts(feedbackTexts)
  const { message } = App.useApp()
  const remove = useRemoveCanned(() => void message.success(say('removed')))
  if (answers.length === 0) return <p className={styles.quiet}>{say('cannedEmpty')}</p>
  return (
    <ul className={styles.canned}>
      {answers.map((answer) => (
        <li key={answer.id}>
          <strong>{answer.title}</strong>
          <div className={styles.words}>{answer.text}</div>
          <Button size="small" type="link" onClick={() => onEdit(answer)}>
            {say('edit')}
          </Button>
          <Button
            size="small"
            type="link"
            danger
            aria-label={`${say('remove')} ${answer.title}`}
            onClick={() => remove.mutate({ id: answer.id })}
          >
            {say('remove')}
          </Button>
        </li>
      ))}
    </ul>
  )
}
