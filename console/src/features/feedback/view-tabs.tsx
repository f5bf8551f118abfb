import type { FeedbackView } from '@qingtuan/contract/feedback/views'
import { FEEDBACK_VIEWS } from '@qingtuan/contract/feedback/views'
import { Tabs } from '../../shared/look/tabs.tsx'
import { useTexts } from '../../shared/texts/texts.ts'
import { feedbackTexts } from './feedback-texts.ts'
import { useFeedbackCounts } from './queries.ts'

/** The parts of an inbox, with how many wait. */
export function ViewTabs({ view }: { readonly view: FeedbackView }) {
  const say = useTexts(feedbackTexts)
  const { data } = useFeedbackCounts()
  const tabs = FEEDBACK_VIEWS.map((each) => ({
    to: addressOf(each),
    text: each === 'waiting' ? say('waiting') : say(`view.${each}`),
    count: each === 'waiting' ? data?.waiting : undefined,
  }))
  return <Tabs label={say('views')} present={addressOf(view)} tabs={tabs} />
}

function addressOf(view: FeedbackView): string {
  return view === 'waiting' ? '/feedback' : `/feedback?view=${view}`
}
