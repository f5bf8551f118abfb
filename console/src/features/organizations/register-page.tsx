import { useState } from 'react'
import { Link, useSearchParams } from 'react-router'
import { Gate, GateLinks } from '../../shared/gate/gate.tsx'
import { useTexts } from '../../shared/texts/texts.ts'
import type { CheckedCode, RegisteredOrganization } from './queries.ts'
import { RegisterForm } from './register-form.tsx'
import { registerTexts } from './register-texts.ts'
import { Registered } from './registered.tsx'
import { CodeStep } from './registration-code-step.tsx'

/** FAQ O5: the code first, so that nobody fills in a form that the code would refuse. */
export default function RegisterPage() {
  const say = useTexts(registerTexts)
  const [parameters] = useSearchParams()
  const [checked, setChecked] = useState<CheckedCode | null>(null)
  const [registered, setRegistered] = useState<RegisteredOrganization | null>(null)
  if (registered) {
    return (
      <Gate title={say('done')} wide>
        <Registered registered={registered} />
      </Gate>
    )
  }
  return (
    <Gate title={say('title')} lead={say(checked ? 'formLead' : 'codeLead')} wide>
      {/* The form stays when another code is looked for, so that nothing typed is lost. */}
      <div hidden={checked !== null}>
        <CodeStep presetCode={parameters.get('code') ?? ''} onChecked={setChecked} />
      </div>
      {checked && (
        <RegisterForm checked={checked} onOtherCode={() => setChecked(null)} onRegistered={setRegistered} />
      )}
      <GateLinks>
        <Link to="/log-in">{say('back')}</Link>
      </GateLinks>
    </Gate>
  )
}
