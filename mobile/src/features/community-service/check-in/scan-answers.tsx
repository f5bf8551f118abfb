import { useEffect, useState } from 'react'
import type { CheckedIn, ScanAnswer } from '../../../shared/check-in/send-scans.ts'
import type { Scan } from '../../../shared/check-in/waiting-scan.ts'
import { secondsAgo } from '../../../shared/check-in/waiting-scan.ts'
import { FailureNotice } from '../../../shared/page/failure-notice.tsx'
import { momentOf } from '../../../shared/text/dates.ts'
import { useCheckInTexts } from './texts.ts'

interface ScanAnswersProps {
  readonly waiting: readonly Scan[]
  readonly answers: readonly ScanAnswer[]
}

/** What waits for a network, and what became of what was sent; newest first. */
export function ScanAnswers({ waiting, answers }: ScanAnswersProps) {
  const t = useCheckInTexts()
  useEachSecond(waiting.length > 0)
  return (
    <div className="stack" aria-live="polite">
      {waiting.map((scan) => (
        <p key={scan.token} className="notice notice-attention" role="status">
          {t('waiting', { seconds: secondsAgo(scan) })}
        </p>
      ))}
      {answers.map((answer) =>
        'done' in answer ? (
          <Done key={answer.token} done={answer.done} />
        ) : (
          <Refused key={answer.token} refusal={answer.refusal} />
        ),
      )}
    </div>
  )
}

/** That somebody is checked in or out, and whether it counts. */
export function Done({ done }: { readonly done: CheckedIn }) {
  const t = useCheckInTexts()
  const more = done.counts ? (done.before ? t('before') : null) : t('late')
  return (
    <div className={done.counts ? 'notice notice-done' : 'notice notice-attention'} role="status">
      <strong>{t(`done.${done.side}`)}</strong>
      <p>{t('doneAt', { title: done.project.title, at: momentOf(done.at) })}</p>
      {more ? <p className="weak">{more}</p> : null}
    </div>
  )
}

function Refused({ refusal }: { readonly refusal: Extract<ScanAnswer, { refusal: unknown }>['refusal'] }) {
  // The same one each time: a notice takes the focus for each new one.
  const [failure] = useState({ kind: 'refusal' as const, refusal })
  return <FailureNotice failure={failure} />
}

function useEachSecond(isOn: boolean): void {
  const [, setTick] = useState(0)
  useEffect(() => {
    if (!isOn) return
    const timer = setInterval(() => setTick((tick) => tick + 1), 1000)
    return () => clearInterval(timer)
  }, [isOn])
}
