import { Empty } from '../../../shared/page/states.tsx'
import { useProjectTexts } from './texts.ts'

/** Projects that one can sign up for. */
export function ProjectList() {
  const t = useProjectTexts()
  return <Empty title={t('none')} />
}
