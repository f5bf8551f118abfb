import { Progress } from 'antd'
import { useTexts } from '../texts/texts.ts'
import { taskTexts } from './task-texts.ts'

interface TaskProgressProps {
  readonly done: number
  readonly total: number | null
}

/** How far a task is; without a known end the number alone. */
export function TaskProgress({ done, total }: TaskProgressProps) {
  const say = useTexts(taskTexts)
  const percent = total ? Math.min(100, Math.floor((100 * done) / total)) : 0
  const words = total ? say('progressOf', { done, total }) : say('progress', { done })
  return (
    <div role="status">
      {total !== null && <Progress percent={percent} size="small" aria-label={words} />}
      <div>{words}</div>
    </div>
  )
}
