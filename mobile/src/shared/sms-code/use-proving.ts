import type { Client } from '@qingtuan/contract/client'
import type { Failure } from '../api/failure.ts'
import { useSubmission } from '../api/submission.ts'
import { tidyCode } from '../form/judge.ts'

/** A phone whose code was right, for half an hour. */
export interface PhoneProof {
  readonly phoneProof: string
  readonly provenPhone: string
  /** Milliseconds since 1970. */
  readonly until: number
}

/** Where a form with a phone and its code shows what the server says of them. */
export const provingFields = {
  codes: { 'phone.invalid': 'phone', 'smsCode.wrong': 'code', 'smsCode.exhausted': 'code' },
  paths: { phone: 'phone', code: 'code' },
} as const

interface ProvingOptions {
  readonly purpose: NonNullable<Parameters<Client['accounts']['provePhone']>[0]['purpose']>
  readonly onProven: (proof: PhoneProof) => void
  readonly onFailed: (failure: Failure) => void
}

/** Trades the code of a phone for a proof, with which its holder acts without an account for half an hour. */
export function useProving({ purpose, onProven, onFailed }: ProvingOptions) {
  const { submit, pending } = useSubmission({
    send: (client, { phone, code }: { readonly phone: string; readonly code: string }) =>
      client.accounts.provePhone({ phone, code: tidyCode(code), purpose }),
    onDone: ({ phoneProof, expiresInSeconds }, { phone }) =>
      onProven({ phoneProof, provenPhone: phone, until: Date.now() + expiresInSeconds * 1000 }),
    onFailed,
  })
  return { prove: (phone: string, code: string) => submit({ phone, code }), pending }
}
