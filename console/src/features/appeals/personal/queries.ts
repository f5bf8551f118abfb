import type { AppealStatus } from '@qingtuan/contract/appeals/appeal'
import { useMutation } from '@tanstack/react-query'
import { client } from '../../../shared/api/client.ts'
import { useSubmission } from '../../../shared/api/use-submission.ts'

export type { AppealStatus }

export function useAppealSubmission(onFiled: (filed: AppealStatus) => void) {
  return useSubmission(client.appeals.submit, onFiled)
}

/** An SMS code made into a proof of the phone, which lets its holder act on appeals for half an hour. */
export function usePhoneProof() {
  return useMutation({
    mutationFn: (input: { phone: string; code: string }) =>
      client.accounts.provePhone({ ...input, purpose: 'appeal' }),
  })
}

export function useAppealLook(onFound: (status: AppealStatus) => void) {
  return useMutation({
    mutationFn: (input: { phone: string; number: string }) => client.appeals.follow(input),
    onSuccess: onFound,
  })
}
