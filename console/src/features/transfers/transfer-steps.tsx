import { Timeline } from 'antd'
import { momentText } from '../../shared/look/moment.ts'
import { useTexts } from '../../shared/texts/texts.ts'
import type { TransferDetail } from './queries.ts'
import styles from './transfer-facts.module.css'
import { transferTexts } from './transfer-texts.ts'

type Step = TransferDetail['steps'][number]

const COLOURS: Partial<Record<Step['act'], string>> = {
  approveOut: 'green',
  approveIn: 'green',
  assign: 'green',
  uphold: 'green',
  refuse: 'red',
  dismiss: 'red',
  close: 'red',
}

/** Who did what and when; at the end, who has it, since when, until when, and what happens if nobody acts. */
export function TransferSteps({ transfer }: { readonly transfer: TransferDetail }) {
  const say = useTexts(transferTexts)
  const taken = transfer.steps.map((step) => ({
    key: `${step.act}-${step.at}`,
    color: COLOURS[step.act] ?? '#0958d9',
    content: (
      <div>
        <div>{say(`step.${step.act}`, { organization: step.organization?.shortName ?? '' })}</div>
        <div className={styles.quiet}>
          {step.byName || say('system')} · {momentText(step.at)}
        </div>
        {step.reason && <div className={styles.words}>{step.reason}</div>}
      </div>
    ),
  }))
  return <Timeline items={[...taken, ...useWaiting(transfer)]} />
}

function useWaiting({ waiting, state }: TransferDetail) {
  const say = useTexts(transferTexts)
  if (waiting === null) return []
  const waitsFor = state === 'inApproved' ? 'assign' : waiting.for
  const { until, passesTo, holder } = waiting
  const deadline =
    until === null
      ? say('noDeadline')
      : say(passesTo ? 'until' : 'untilTop', { day: until, superior: passesTo?.shortName ?? '' })
  const content = (
    <div>
      <div>{say(`waits.${waitsFor}`, { organization: holder?.shortName ?? '' })}</div>
      <div className={styles.quiet}>{say('since', { since: momentText(waiting.since) })}</div>
      <div className={styles.quiet}>{deadline}</div>
    </div>
  )
  return [{ key: 'waiting', color: 'gray', content }]
}
