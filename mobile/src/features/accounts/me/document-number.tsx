import Button from 'antd-mobile/es/components/button'
import { useEffect, useState } from 'react'
import { useSubmission } from '../../../shared/api/submission.ts'
import { FailureNotice } from '../../../shared/page/failure-notice.tsx'
import { exceptStepUp, useStepUp } from '../passkeys/use-step-up.tsx'
import { useMeTexts } from './texts.ts'

/** The number in full stays for a minute: phones are put down open. */
const SHOWN_MS = 60_000

/** The document number in full on demand, for comparing it with what the volunteer registry has (FAQ M9). */
export function DocumentNumber() {
  const t = useMeTexts()
  const { number, reveal, hide, pending, failure, question } = useReveal()
  return (
    <section className="card stack">
      <p className="weak">{t('compareHow')}</p>
      {number === null ? null : (
        <p role="status">
          {t('number')} <strong className="wide-number">{number}</strong>
        </p>
      )}
      <FailureNotice failure={failure} />
      <Button block loading={pending} onClick={number === null ? reveal : hide}>
        {t(number === null ? 'reveal' : 'hide')}
      </Button>
      {question}
    </section>
  )
}

function useReveal() {
  const [number, setNumber] = useState<string | null>(null)
  const hide = () => setNumber(null)
  const stepUp = useStepUp()
  const { submit, pending, failure } = useSubmission({
    send: (client, _: undefined) => client.accounts.revealDocument(),
    onDone: (answer) => setNumber(answer.number),
    onFailed: stepUp.onFailed,
  })
  useEffect(() => {
    if (number === null) return undefined
    const timer = setTimeout(() => setNumber(null), SHOWN_MS)
    return () => clearTimeout(timer)
  }, [number])
  const reveal = () => submit(undefined)
  return { number, reveal, hide, pending, failure: exceptStepUp(failure), question: stepUp.question(reveal) }
}
