import { useLocation } from 'react-router'
import { Tabs } from '../../shared/look/tabs.tsx'
import { useTexts } from '../../shared/texts/texts.ts'
import { dataQualityTexts } from './data-quality-texts.ts'

export function DataQualityTabs() {
  const say = useTexts(dataQualityTexts)
  const { pathname } = useLocation()
  const tabs = [
    { to: '/data-quality', text: say('overview') },
    { to: '/data-quality/findings', text: say('findings') },
    { to: '/data-quality/campaigns', text: say('campaigns') },
  ]
  return <Tabs label={say('tabs')} present={pathname} tabs={tabs} />
}
