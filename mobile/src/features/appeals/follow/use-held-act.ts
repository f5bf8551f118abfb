import type { Client } from '@qingtuan/contract/client'
import { useState } from 'react'
import type { Failure } from '../../../shared/api/failure.ts'
import { useSubmission } from '../../../shared/api/submission.ts'
import type { FieldsOf } from '../../../shared/form/refused-fields.ts'
import { useFormAnswer } from '../../../shared/form/use-form-answer.ts'
import type { PhoneProof } from '../../../shared/sms-code/use-proving.ts'
import { useProving } from '../../../shared/sms-code/use-proving.ts'
import type { CodeFormOptions } from './use-code-form.ts'
import { useCodeForm } from './use-code-form.ts'

export interface Held<Input> {
  readonly phoneProof: string
  readonly input: Input
}

interface HeldActOptions<Extra extends string, Input, Output> extends CodeFormOptions<Extra> {
  readonly phone: string
  /** Asked before anything is sent. */
  readonly ask?: () => Promise<boolean>
  readonly input: Input
  readonly send: (client: Client, held: Held<Input>) => Promise<Output>
  readonly onDone: (output: Output, phoneProof: string) => void
  readonly onFailed?: (failure: Failure) => void
}

/**
 * An act that needs a code of the appeal’s phone. The proof outlives an act that fails, so that a second try
 * needs no second code.
 */
export function useHeldAct<Extra extends string, Input, Output>(
  options: HeldActOptions<Extra, Input, Output>,
) {
  const { phone, ask, input, send, onDone } = options
  const [proof, setProof] = useState<PhoneProof | null>(null)
  const { form, code } = useCodeForm({ ...options, isProven: proof !== null })
  const fieldsOf: FieldsOf<Extra | 'code'> = {
    codes: { 'smsCode.wrong': 'code', 'smsCode.exhausted': 'code' },
  }
  const answer = useFormAnswer(form, fieldsOf)
  const act = useSubmission({
    send,
    onDone: (output, { phoneProof }) => onDone(output, phoneProof),
    onFailed: (failure) => {
      if (failure.kind === 'refusal' && failure.refusal.code === 'phone.proofExpired') setProof(null)
      options.onFailed?.(failure)
      answer.onFailed(failure)
    },
  })
  const proving = useProving({
    purpose: 'appeal',
    onProven: (fresh) => {
      setProof(fresh)
      act.submit({ phoneProof: fresh.phoneProof, input })
    },
    onFailed: answer.onFailed,
  })
  const submit = async () => {
    answer.forget()
    if (ask && !(await ask())) return
    if (proof) act.submit({ phoneProof: proof.phoneProof, input })
    else proving.prove(phone, code)
  }
  const pending = proving.pending || act.pending
  return { form, answer, submit: () => void submit(), isProven: proof !== null, pending }
}
