import { Page } from '../shared/page/page.tsx'
import { Empty } from '../shared/page/states.tsx'
import { useAppTexts } from './texts.ts'

export function NotFoundPage() {
  const t = useAppTexts()
  return (
    <Page title={t('notFoundTitle')} back="/">
      <Empty title={t('notFoundText')} nextSteps={[{ label: t('goHome'), to: '/' }]} />
    </Page>
  )
}
