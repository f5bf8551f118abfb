import { useLocation } from 'react-router'
import { Tabs } from '../../shared/look/tabs.tsx'
import { useTexts } from '../../shared/texts/texts.ts'
import { figuresTexts } from './figures-texts.ts'

export function FiguresTabs() {
  const say = useTexts(figuresTexts)
  const { pathname } = useLocation()
  const tabs = [
    { to: '/figures', text: say('now') },
    { to: '/figures/returns', text: say('returns') },
  ]
  return <Tabs label={say('tabs')} present={pathname} tabs={tabs} />
}
