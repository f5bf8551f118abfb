import type { OwnFeedback } from '@qingtuan/contract/feedback/feedback'
import type { OrganizationPlace } from '@qingtuan/contract/organizations/organization'
import { useState } from 'react'
import type { Failure } from '../../../shared/api/failure.ts'
import { useSubmission } from '../../../shared/api/submission.ts'
import type { PhoneProof } from '../../../shared/sms-code/use-proving.ts'
import { useProving } from '../../../shared/sms-code/use-proving.ts'
import type { ReportDraft } from '../report-draft.ts'
import { entriesOf } from '../report-draft.ts'

/** Who the visitor is, beside the report. */
export interface Visitor {
  readonly name: string
  readonly phone: string
  readonly organization: OrganizationPlace | null
}

interface Sending {
  readonly phone: string
  readonly draft: ReportDraft & Visitor
  readonly onSent: (feedback: OwnFeedback) => void
  readonly onFailed: (failure: Failure) => void
}

/** A proof of the phone outlives a refusal, so that nobody needs a second code. */
export function useVisitorsSending({ phone, draft, onSent, onFailed }: Sending) {
  const [proof, setProof] = useState<PhoneProof | null>(null)
  const present = proof?.provenPhone === phone ? proof : null
  const { submit, pending } = useSubmission({
    send: (
      client,
      { phoneProof, draft: told }: { readonly phoneProof: string; readonly draft: typeof draft },
    ) => {
      const { name, organization } = told
      if (!organization) throw new Error('judged complete before')
      const who = { phoneProof, name, organizationId: organization.id }
      return client.feedback.sendAsVisitor({ ...entriesOf(told), ...who })
    },
    onDone: onSent,
    onFailed: (failure) => {
      if (failure.kind === 'refusal' && failure.refusal.code === 'phone.proofExpired') setProof(null)
      onFailed(failure)
    },
  })
  const proving = useProving({
    purpose: 'feedback',
    onProven: (given) => {
      setProof(given)
      submit({ phoneProof: given.phoneProof, draft })
    },
    onFailed,
  })
  const send = (code: string) => {
    if (present) submit({ phoneProof: present.phoneProof, draft })
    else proving.prove(phone, code)
  }
  return { send, isProven: present !== null, pending: pending || proving.pending }
}
