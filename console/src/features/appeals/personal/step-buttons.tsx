import { Button } from 'antd'
import { useTexts } from '../../../shared/texts/texts.ts'
import styles from './appeal-page.module.css'
import { appealTexts } from './appeal-texts.ts'

interface StepButtonsProps {
  readonly onBack?: () => void
  readonly text?: string
  readonly loading?: boolean
}

/** The way on, which sends the step's form, and the way back. */
export function StepButtons({ onBack, text, loading = false }: StepButtonsProps) {
  const say = useTexts(appealTexts)
  return (
    <div className={styles.buttons}>
      <Button type="primary" htmlType="submit" size="large" loading={loading}>
        {text ?? say('next')}
      </Button>
      {onBack && (
        <Button size="large" onClick={onBack}>
          {say('previous')}
        </Button>
      )}
    </div>
  )
}
