import { Page, Section } from '../../shared/look/page.tsx'
import { useMyAccount } from '../../shared/session/me.ts'
import { useTexts } from '../../shared/texts/texts.ts'
import { ChangePasswordForm } from './change-password-form.tsx'
import { LogInList } from './log-in-list.tsx'
import { PasskeyList } from './passkey-list.tsx'
import styles from './security-page.module.css'
import { securityTexts } from './security-texts.ts'
import { SessionList } from './session-list.tsx'

export default function SecurityPage() {
  const say = useTexts(securityTexts)
  const { userName, audience } = useMyAccount()
  return (
    <Page title={say('title')}>
      <Section title={say('changeTitle')}>
        <p className={styles.lead}>{say('changeLead')}</p>
        <div className={styles.narrow}>
          <ChangePasswordForm userName={userName} audience={audience} />
        </div>
      </Section>
      {/* A person’s passkeys open the member app, and are kept there. */}
      {audience !== 'person' && <PasskeyList />}
      <SessionList />
      <LogInList />
    </Page>
  )
}
