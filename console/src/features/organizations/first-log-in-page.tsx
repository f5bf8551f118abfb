import type { Me } from '@qingtuan/contract/accounts/me'
import { Button } from 'antd'
import { Gate, GateLinks } from '../../shared/gate/gate.tsx'
import { Facts } from '../../shared/look/facts.tsx'
import { KindTag } from '../../shared/organization/kind-tag.tsx'
import type { MyOrganization } from '../../shared/session/me.ts'
import { useLogOut } from '../../shared/session/use-log-out.ts'
import { useTexts } from '../../shared/texts/texts.ts'
import { forgetCompletionDraft } from './completion-draft.ts'
import { FirstLogInForm } from './first-log-in-form.tsx'
import styles from './first-log-in-page.module.css'
import { firstLogInTexts } from './first-log-in-texts.ts'

interface FirstLogInPageProps {
  readonly me: Me
  readonly organization: MyOrganization
}

/** FAQ O1. Stands at every address until it is done. */
export default function FirstLogInPage({ me, organization }: FirstLogInPageProps) {
  const say = useTexts(firstLogInTexts)
  return (
    <Gate title={say('title')} lead={say('lead')} wide>
      <p className={styles.once}>{say('once')}</p>
      <div className={styles.facts}>
        <Facts
          facts={[
            [say('superior'), organization.superiorShortName],
            [say('kind'), <KindTag key="kind" kind={organization.kind} />],
            [say('userName'), organization.userName],
          ]}
        />
      </div>
      <FirstLogInForm organization={organization} passwordDue={me.passwordChangeRequired} />
      <GateLinks>
        <LogOut organizationId={organization.id} />
      </GateLinks>
    </Gate>
  )
}

function LogOut({ organizationId }: { readonly organizationId: number }) {
  const say = useTexts(firstLogInTexts)
  const logOut = useLogOut()
  const leave = () => {
    forgetCompletionDraft(organizationId)
    logOut.mutate()
  }
  return (
    <Button type="link" onClick={leave}>
      {say('logOut')}
    </Button>
  )
}
