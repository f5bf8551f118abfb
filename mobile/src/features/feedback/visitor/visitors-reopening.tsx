import type { Client } from '@qingtuan/contract/client'
import type { OwnFeedback } from '@qingtuan/contract/feedback/feedback'
import { useState } from 'react'
import { client as keyless } from '../../../shared/api/client.ts'
import { isRefusal } from '../../../shared/api/failure.ts'
import { tidyCode } from '../../../shared/form/judge.ts'
import { ReopenForm } from '../reopen-form.tsx'

interface VisitorsReopeningProps {
  readonly feedback: OwnFeedback
  /** As typed. */
  readonly phone: string
  readonly onDone: () => void
}

/** A visitor proves the phone before saying that an answer does not help. */
export function VisitorsReopening({ feedback, phone, onDone }: VisitorsReopeningProps) {
  const [proof, setProof] = useState<string | null>(null)
  const { number, reopenUntil } = feedback
  const send = async (client: Client, { text, code }: { readonly text: string; readonly code: string }) => {
    const wanted = { phone, code: tidyCode(code), purpose: 'feedback' } as const
    // Two writes: the key of the reopening is not that of the proof. A proof outlives a refusal: a second try needs no second code.
    const phoneProof = proof ?? (await keyless.accounts.provePhone(wanted)).phoneProof
    setProof(phoneProof)
    try {
      return await client.feedback.reopenAsVisitor({ phoneProof, number, text })
    } catch (error) {
      if (isRefusal(error, 'phone.proofExpired')) setProof(null)
      throw error
    }
  }
  return (
    <ReopenForm
      until={reopenUntil ?? ''}
      phone={proof === null ? phone : undefined}
      send={send}
      onDone={onDone}
      onStale={onDone}
    />
  )
}
