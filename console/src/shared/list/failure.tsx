import { Button } from 'antd'
import { RefusalAlert } from '../refusal/refusal-alert.tsx'
import { defineTexts, useTexts } from '../texts/texts.ts'

const texts = defineTexts('failure', { retry: '重新加载' }, { retry: 'Try again' })

interface FailureProps {
  readonly error: unknown
  readonly onRetry: () => void
}

/** A reading that failed, with the button that reads again. */
export function Failure({ error, onRetry }: FailureProps) {
  const say = useTexts(texts)
  return (
    <RefusalAlert error={error}>
      <Button size="small" onClick={onRetry}>
        {say('retry')}
      </Button>
    </RefusalAlert>
  )
}
