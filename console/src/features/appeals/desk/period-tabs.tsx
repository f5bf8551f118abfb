import { Tabs } from '../../../shared/look/tabs.tsx'
import { useTexts } from '../../../shared/texts/texts.ts'
import { figuresTexts } from './figures-texts.ts'
import type { PeriodFilter } from './period.ts'
import { PERIODS } from './period.ts'

export function PeriodTabs({ filter }: { readonly filter: PeriodFilter }) {
  const say = useTexts(figuresTexts)
  const tabs = PERIODS.map((period) => ({ to: addressOf(period), text: say(period) }))
  return <Tabs label={say('periods')} present={addressOf(filter.period ?? 'month')} tabs={tabs} />
}

function addressOf(period: (typeof PERIODS)[number]): string {
  return `/figures?period=${period}`
}
