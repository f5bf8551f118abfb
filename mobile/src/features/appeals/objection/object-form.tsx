import { useQueryClient } from '@tanstack/react-query'
import { useId, useState } from 'react'
import { queries } from '../../../shared/api/client.ts'
import type { Failure } from '../../../shared/api/failure.ts'
import { useSubmission } from '../../../shared/api/submission.ts'
import { described, Field } from '../../../shared/form/field.tsx'
import { FailureNotice } from '../../../shared/page/failure-notice.tsx'
import { SubmitButton } from '../../../shared/page/submit-button.tsx'
import { useObjectionTexts } from './texts.ts'

const REASON_MAXIMUM = 200

/** 我要异议, with the reason if one wishes to give it. */
export function ObjectForm({ token }: { readonly token: string }) {
  const t = useObjectionTexts()
  const id = useId()
  const [reason, setReason] = useState('')
  const { object, pending, failure } = useObject(token)
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault()
        object(reason.trim())
      }}
    >
      <ul className="way">
        <li>{t('ifMine')}</li>
        <li>{t('ifNotMine')}</li>
        <li>{t('effect')}</li>
      </ul>
      <Field id={id} label={t('reason')} hint={t('reasonHint')}>
        <div className="field-frame">
          <textarea
            className="field-input field-lines"
            {...described(id, undefined, t('reasonHint'))}
            maxLength={REASON_MAXIMUM}
            value={reason}
            onChange={(event) => setReason(event.target.value)}
          />
        </div>
      </Field>
      <FailureNotice failure={failure} />
      <SubmitButton pending={pending}>{t('object')}</SubmitButton>
    </form>
  )
}

function useObject(token: string) {
  const cache = useQueryClient()
  const [failure, setFailure] = useState<Failure | null>(null)
  const lookAgain = () => cache.invalidateQueries({ queryKey: queries.appeals.readObjection.key() })
  const { submit, pending } = useSubmission({
    send: (client, input: { token: string; reason?: string }) => client.appeals.object(input),
    onDone: lookAgain,
    onFailed: (failed) => {
      setFailure(failed)
      // Decided or objected meanwhile: the page then says so itself.
      if (failed.kind === 'refusal') void lookAgain()
    },
  })
  const object = (reason: string) => {
    setFailure(null)
    submit(reason === '' ? { token } : { token, reason })
  }
  return { object, pending, failure }
}
