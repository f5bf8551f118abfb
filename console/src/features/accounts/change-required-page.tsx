import { Gate } from '../../shared/gate/gate.tsx'
import type { MyOrganization } from '../../shared/session/me.ts'
import { useTexts } from '../../shared/texts/texts.ts'
import { ChangePasswordForm } from './change-password-form.tsx'
import { securityTexts } from './security-texts.ts'

/** Stands before everything else while a one-time password is in use (FAQ O7). */
export default function ChangeRequiredPage({ organization }: { readonly organization: MyOrganization }) {
  const say = useTexts(securityTexts)
  return (
    <Gate title={say('requiredTitle')} lead={say('requiredLead')}>
      <ChangePasswordForm userName={organization.userName} />
    </Gate>
  )
}
