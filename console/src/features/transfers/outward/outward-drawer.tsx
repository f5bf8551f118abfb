import { Button, Drawer, Timeline } from 'antd'
import { Failure } from '../../../shared/list/failure.tsx'
import { Loading } from '../../../shared/list/loading.tsx'
import { Facts } from '../../../shared/look/facts.tsx'
import { momentText } from '../../../shared/look/moment.ts'
import { OrganizationPlace } from '../../../shared/organization/organization-place.tsx'
import { RefusalAlert } from '../../../shared/refusal/refusal-alert.tsx'
import { useTexts } from '../../../shared/texts/texts.ts'
import styles from '../transfer-facts.module.css'
import { OutwardActs } from './outward-acts.tsx'
import { OutwardTag } from './outward-columns.tsx'
import type { Outward } from './outward-queries.ts'
import { useLetter, useOutward } from './outward-queries.ts'
import { outwardTexts } from './outward-texts.ts'
import { SlipPhoto } from './slip-photo.tsx'

interface OutwardDrawerProps {
  readonly id: string
  readonly onClose: () => void
}

export function OutwardDrawer({ id, onClose }: OutwardDrawerProps) {
  const say = useTexts(outwardTexts)
  const outward = useOutward(id)
  const { data } = outward
  const mayAct = data && Object.entries(data.may).some(([act, may]) => may && act !== 'printLetter')
  return (
    <Drawer
      open
      title={data ? `${say('title')} · ${data.member.name}` : say('title')}
      size={600}
      onClose={onClose}
      footer={mayAct ? <OutwardActs outward={data} /> : null}
    >
      {data && <Detail outward={data} />}
      {outward.isPending && <Loading />}
      {outward.error && <Failure error={outward.error} onRetry={() => void outward.refetch()} />}
    </Drawer>
  )
}

function Detail({ outward }: { readonly outward: Outward }) {
  const say = useTexts(outwardTexts)
  const { letter, returnSlip, refusalReason } = outward
  return (
    <>
      {refusalReason && (
        <p className={styles.refused}>
          {say('reason')}：{refusalReason}
        </p>
      )}
      <Facts
        facts={[
          [say('state'), <OutwardTag key="state" state={outward.state} />],
          [say('from'), <OrganizationPlace key="from" place={outward.from} />],
          [say('destinationKind'), say(outward.destinationKind)],
          [say('destination'), outward.destination],
          [say('statement'), outward.statement],
          ...(letter
            ? ([
                [say('letter'), say('letterFacts', { number: letter.number, day: letter.validUntil })],
                [say('issuer'), letter.issuerName],
              ] as const)
            : []),
          ...(returnSlip
            ? ([
                [say('slip'), say('slipFacts', { by: returnSlip.receivedBy, day: returnSlip.receivedOn })],
              ] as const)
            : []),
        ]}
      />
      {letter && <PrintButton id={outward.id} number={letter.number} />}
      {returnSlip?.hasPhoto && <SlipPhoto id={outward.id} />}
      <h2 className={styles.heading}>{say('steps')}</h2>
      <Steps outward={outward} />
    </>
  )
}

function PrintButton({ id, number }: { readonly id: string; readonly number: string }) {
  const say = useTexts(outwardTexts)
  const letter = useLetter(number)
  return (
    <div className={styles.print}>
      <RefusalAlert error={letter.error} />
      <Button loading={letter.isPending} onClick={() => letter.mutate(id)}>
        {say('print')}
      </Button>
    </div>
  )
}

function Steps({ outward }: { readonly outward: Outward }) {
  const say = useTexts(outwardTexts)
  const taken = outward.steps.map((step) => ({
    key: `${step.act}-${step.at}`,
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
  return <Timeline items={[...taken, ...useWaiting(outward)]} />
}

function useWaiting({ waiting, state }: Outward) {
  const say = useTexts(outwardTexts)
  if (waiting === null) return []
  const facts = { organization: waiting.holder?.shortName ?? '', day: waiting.until ?? '' }
  const key = state === 'sentOut' ? 'waitsSlip' : waiting.until ? 'waitsUntil' : 'waitsApplicant'
  return [{ key: 'waiting', color: 'gray', content: <div>{say(key, facts)}</div> }]
}
