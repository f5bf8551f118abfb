import { refusalOf } from '@qingtuan/contract/client'
import { CHECK_IN_SECONDS } from '@qingtuan/domain/community-service/check-in-code'
import type { CheckInSide } from '@qingtuan/domain/community-service/side'
import { CHECK_IN_SIDES } from '@qingtuan/domain/community-service/side'
import { Alert, Segmented } from 'antd'
import { useEffect, useState } from 'react'
import { useParams } from 'react-router'
import { Failure } from '../../../shared/list/failure.tsx'
import { Loading } from '../../../shared/list/loading.tsx'
import { Page, Section } from '../../../shared/look/page.tsx'
import { QrCode } from '../../../shared/qr-code/qr-code.tsx'
import { useTexts } from '../../../shared/texts/texts.ts'
import styles from './hours.module.css'
import { hoursTexts } from './hours-texts.ts'
import { ProjectLinks } from './project-links.tsx'
import type { Code } from './queries.ts'
import { useCode } from './queries.ts'

/** What stands on the screen on the spot: the code of this half minute. */
export default function CodePage() {
  const say = useTexts(hoursTexts)
  const { id = '' } = useParams()
  const [side, setSide] = useState<CheckInSide>('in')
  const sides = CHECK_IN_SIDES.map((value) => ({ value, label: say(value === 'in' ? 'showIn' : 'showOut') }))
  return (
    <Page title={say('codeTitle')} lead={<ProjectLinks id={id} />}>
      <Section>
        <Segmented block options={sides} value={side} onChange={setSide} aria-label={say('codeSide')} />
        <Screen key={side} id={id} side={side} />
      </Section>
    </Page>
  )
}

function Screen({ id, side }: { readonly id: string; readonly side: CheckInSide }) {
  const code = useCode(id, side)
  const isRefused = code.error !== null && refusalOf(code.error) !== null
  // A code that was refused since is taken away at once; without a network the last one runs out by itself.
  if (code.error && (isRefused || !code.data))
    return <Failure error={code.error} onRetry={() => void code.refetch()} />
  if (!code.data) return <Loading />
  return <Shown code={code.data} since={code.dataUpdatedAt} isUnreachable={code.error !== null} />
}

interface ShownProps {
  readonly code: Code
  readonly since: number
  readonly isUnreachable: boolean
}

function Shown({ code, since, isUnreachable }: ShownProps) {
  const say = useTexts(hoursTexts)
  const seconds = useSecondsLeft(code.seconds, since)
  // While the next one is on its way the last one is still good.
  if (seconds <= (isUnreachable ? 0 : -CHECK_IN_SECONDS))
    return <Alert type="warning" showIcon title={say('offline')} />
  return (
    <div className={styles.code}>
      <h2>{code.project.title}</h2>
      <QrCode content={code.address} label={say(`code.${code.side}`)} size={420} />
      <div>
        {say('orType')} <span className={styles.shortCode}>{code.shortCode}</span>
      </div>
      <div className={styles.quiet}>{say('rotates', { seconds: Math.max(0, seconds) })}</div>
      <div>{say('seenOf', { seen: code.seen, places: code.places })}</div>
      <div className={styles.quiet}>{say('codeLead')}</div>
    </div>
  )
}

/** Counts down the seconds of what came at `since` (milliseconds since 1970); below 0 once it is over. */
function useSecondsLeft(seconds: number, since: number): number {
  const [now, setNow] = useState(since)
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 1000)
    return () => clearInterval(timer)
  }, [])
  return Math.ceil(seconds - Math.max(0, now - since) / 1000)
}
