import { PROJECT_VIEWS } from '@qingtuan/contract/community-service/views'
import { Tabs } from '../../../shared/look/tabs.tsx'
import { useTexts } from '../../../shared/texts/texts.ts'
import { projectTexts } from './project-texts.ts'

/** The views of 社区服务. */
export function ServiceTabs({ present }: { readonly present: string }) {
  const say = useTexts(projectTexts)
  const tabs = [
    ...PROJECT_VIEWS.map((view) => ({ to: addressOf(view), text: say(view) })),
    { to: '/community-service/figures', text: say('figures') },
  ]
  return <Tabs label={say('views')} present={present} tabs={tabs} />
}

export function addressOf(view: (typeof PROJECT_VIEWS)[number]): string {
  return view === 'coming' ? '/community-service' : `/community-service?view=${view}`
}
