import { useLocation } from 'react-router'
import { Page } from '../../../shared/page/page.tsx'
import { Empty } from '../../../shared/page/states.tsx'
import { useRegistrationTexts } from './texts.ts'

export function RegisteredPage() {
  const t = useRegistrationTexts()
  const { state } = useLocation()
  const isMember: boolean = state?.isMember === true
  const home = { label: t('goHome'), to: '/' }
  const application = { label: t('seeApplication'), to: '/organization' }
  return (
    <Page title={t('doneTitle')}>
      <Empty
        title={t('loggedIn')}
        text={isMember ? t('doneMember') : t('doneOther')}
        nextSteps={isMember ? [application, home] : [home]}
      />
    </Page>
  )
}
