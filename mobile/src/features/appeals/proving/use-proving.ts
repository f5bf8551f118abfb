import type { Failure } from '../../../shared/api/failure.ts'
import { useSubmission } from '../../../shared/api/submission.ts'
import { tidyCode } from '../../../shared/form/judge.ts'
import type { PhoneProof } from '../filing/arrival.ts'

/** Where a form with a phone and its code shows what the server says of them. */
export const provingFields = {
  codes: { 'phone.invalid': 'phone', 'smsCode.wrong': 'code', 'smsCode.exhausted': 'code' },
  paths: { phone: 'phone', code: 'code' },
} as const

interface ProvingOptions {
  readonly onProven: (proof: PhoneProof) => void
  readonly onFailed: (failure: Failure) => void
}

/** Trades the code of a phone for a proof, with which its holder files and acts on appeals for half an hour. */
export function useProving({ onProven, onFailed }: ProvingOptions) {
  const { submit, pending } = useSubmission({
    send: (client, { phone, code }: { readonly phone: string; readonly code: string }) =>
      client.accounts.provePhone({ phone, code: tidyCode(code), purpose: 'appeal' }),
    onDone: ({ phoneProof, expiresInSeconds }, { phone }) =>
      onProven({ phoneProof, provenPhone: phone, until: Date.now() + expiresInSeconds * 1000 }),
    onFailed,
  })
  return { prove: (phone: string, code: string) => submit({ phone, code }), pending }
}
