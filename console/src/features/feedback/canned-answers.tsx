import { App } from 'antd'
import { KeptTexts } from '../../shared/kept-texts/kept-texts.tsx'
import { useTexts } from '../../shared/texts/texts.ts'
import { CannedForm } from './canned-form.tsx'
import { feedbackTexts } from './feedback-texts.ts'
import { useCanned, useRemoveCanned } from './queries.ts'

/** 常用答复: the answers that a desk keeps for next time. */
export function CannedAnswers({ onClose }: { readonly onClose: () => void }) {
  const say = useTexts(feedbackTexts)
  const { message } = App.useApp()
  const remove = useRemoveCanned(() => void message.success(say('removed')))
  return (
    <KeptTexts
      title={say('canned')}
      empty={say('cannedEmpty')}
      reading={useCanned()}
      onRemove={(id) => remove.mutate({ id })}
      onClose={onClose}
      form={(answer, onDone) => <CannedForm answer={answer} onDone={onDone} />}
    />
  )
}
