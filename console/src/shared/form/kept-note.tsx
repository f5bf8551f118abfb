import { Button } from 'antd'
import { defineTexts, useTexts } from '../texts/texts.ts'
import styles from './kept-note.module.css'

const texts = defineTexts('kept-note', { startOver: '清空重填' }, { startOver: 'Start over' })

interface KeptNoteProps {
  readonly text: string
  readonly onStartOver: () => void
}

/** Above a form that starts with what was typed before. */
export function KeptNote({ text, onStartOver }: KeptNoteProps) {
  const say = useTexts(texts)
  return (
    <div className={styles.kept} role="status">
      {text}
      <Button size="small" onClick={onStartOver}>
        {say('startOver')}
      </Button>
    </div>
  )
}
