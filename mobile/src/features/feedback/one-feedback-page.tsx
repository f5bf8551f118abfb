import { useQueryClient } from '@tanstack/react-query'
import { useParams } from 'react-router'
import { queries } from '../../shared/api/client.ts'
import { Page } from '../../shared/page/page.tsx'
import { Asked, Empty } from '../../shared/page/states.tsx'
import { FeedbackCard } from './feedback-card.tsx'
import { useMyFeedback } from './my-feedback.ts'
import { ReopenForm } from './reopen-form.tsx'
import { useFeedbackTexts } from './texts.ts'

/** One report of one’s own, and the way to say that the answer does not help. */
export function OneFeedbackPage() {
  const t = useFeedbackTexts()
  const { id = '' } = useParams()
  const mine = useMyFeedback()
  const cache = useQueryClient()
  const refresh = () => cache.invalidateQueries({ queryKey: queries.feedback.mine.key() })
  return (
    <Page title={t('oneTitle')} back="/feedback">
      <Asked query={mine}>
        {(items) => {
          const feedback = items.find((item) => item.id === id)
          if (!feedback) return <Empty title={t('empty')} />
          return (
            <FeedbackCard feedback={feedback}>
              {feedback.may.reopen ? (
                <ReopenForm
                  until={feedback.reopenUntil ?? ''}
                  send={(client, { text }) => client.feedback.reopen({ id, text })}
                  onDone={refresh}
                  onStale={() => void refresh()}
                />
              ) : null}
            </FeedbackCard>
          )
        }}
      </Asked>
    </Page>
  )
}
