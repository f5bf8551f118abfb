import type { Audience } from '@qingtuan/domain/accounts/audience'
import { Gate } from '../../shared/gate/gate.tsx'
import { useTexts } from '../../shared/texts/texts.ts'
import { ChangePasswordForm } from './change-password-form.tsx'
import { securityTexts } from './security-texts.ts'

interface ChangeRequiredPageProps {
  readonly userName: string
  readonly audience: Audience
}

/** Stands before everything else while a one-time password is in use (FAQ O7). */
export default function ChangeRequiredPage({ userName, audience }: ChangeRequiredPageProps) {
  const say = useTexts(securityTexts)
  return (
    <Gate title={say('requiredTitle')} lead={say('requiredLead')}>
      <ChangePasswordForm userName={userName} audience={audience} />
    </Gate>
  )
}
