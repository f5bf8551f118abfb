import { Button, Drawer } from 'antd'
import { useState } from 'react'
import { Failure } from '../../shared/list/failure.tsx'
import { Loading } from '../../shared/list/loading.tsx'
import { useTexts } from '../../shared/texts/texts.ts'
import { ActModal } from './act-modal.tsx'
import styles from './feedback.module.css'
import { FeedbackFacts } from './feedback-facts.tsx'
import { feedbackTexts } from './feedback-texts.ts'
import type { FeedbackDetail } from './queries.ts'
import { useFeedback } from './queries.ts'

interface FeedbackDrawerProps {
  readonly id: string
  readonly onClose: () => void
}

export function FeedbackDrawer({ id, onClose }: FeedbackDrawerProps) {
  const say = useTexts(feedbackTexts)
  const feedback = useFeedback(id)
  const { data } = feedback
  const acts = data ? ACTS.filter((act) => data.may[act]) : []
  return (
    <Drawer
      open
      title={data ? `${say('title')} · ${data.number}` : say('title')}
      size={600}
      onClose={onClose}
      footer={data && acts.length > 0 ? <Acts feedback={data} acts={acts} /> : null}
    >
      {data && <FeedbackFacts feedback={data} />}
      {feedback.isPending && <Loading />}
      {feedback.error && <Failure error={feedback.error} onRetry={() => void feedback.refetch()} />}
    </Drawer>
  )
}

const ACTS = ['answer', 'escalate', 'resolve'] as const
type Act = (typeof ACTS)[number]

/** The server says which acts work; only these are shown. */
function Acts({ feedback, acts }: { readonly feedback: FeedbackDetail; readonly acts: readonly Act[] }) {
  const say = useTexts(feedbackTexts)
  const [act, setAct] = useState<Act | null>(null)
  return (
    <div className={styles.acts}>
      {acts.map((each) => (
        <Button
          key={each}
          {...(each === 'answer' ? { type: 'primary' as const } : {})}
          onClick={() => setAct(each)}
        >
          {say(each)}
        </Button>
      ))}
      {act && <ActModal act={act} id={feedback.id} onClose={() => setAct(null)} />}
    </div>
  )
}
