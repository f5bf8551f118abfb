import { App, Button } from 'antd'
import { useState } from 'react'
import { useSentence } from '../../shared/api/problem.ts'
import { useTexts } from '../../shared/texts/texts.ts'
import styles from './data-quality.module.css'
import { dataQualityTexts } from './data-quality-texts.ts'
import type { Finding, Outcome } from './queries.ts'
import { useDecide } from './queries.ts'
import { ReasonModal } from './reason-modal.tsx'

interface FindingActsProps {
  readonly chosen: readonly Finding[]
  readonly onDone: () => void
}

/** What may be done with the chosen rows; a button acts on those of them that allow it. */
export function FindingActs({ chosen, onDone }: FindingActsProps) {
  const say = useTexts(dataQualityTexts)
  const [asked, ask] = useState<'explain' | 'reject' | null>(null)
  const decide = useDecide()
  const tell = useTellOutcome(onDone)
  const explainable = chosen.filter(({ may }) => may.explain).map(({ id }) => id)
  const decidable = chosen.filter(({ may }) => may.decide).map(({ id }) => id)
  return (
    <div className={styles.acts}>
      <span>{say('chosen', { count: chosen.length })}</span>
      <Button disabled={explainable.length === 0} onClick={() => ask('explain')}>
        {say('explain')}
      </Button>
      <Button
        disabled={decidable.length === 0}
        loading={decide.isPending}
        onClick={() => decide.mutate({ ids: decidable, accept: true }, { onSuccess: tell })}
      >
        {say('accept')}
      </Button>
      <Button disabled={decidable.length === 0} onClick={() => ask('reject')}>
        {say('reject')}
      </Button>
      {asked && (
        <ReasonModal
          act={asked}
          ids={asked === 'explain' ? explainable : decidable}
          onClose={() => ask(null)}
          onDone={(outcome) => {
            ask(null)
            tell(outcome)
          }}
        />
      )}
    </div>
  )
}

function useTellOutcome(onDone: () => void) {
  const say = useTexts(dataQualityTexts)
  const sentenceOf = useSentence()
  const { message } = App.useApp()
  return ({ items }: { readonly items: readonly Outcome[] }) => {
    const failed = items.filter(({ done }) => !done)
    const [first] = failed
    if (first?.refusal) {
      void message.warning(say('failed', { failed: failed.length, why: sentenceOf(first.refusal) }))
    } else void message.success(say('done', { done: items.length }))
    onDone()
  }
}
