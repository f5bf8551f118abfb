import { Button, Form } from 'antd'
import { useState } from 'react'
import { useFormRefusal } from '../../../shared/form/use-form-refusal.ts'
import { useTexts } from '../../../shared/texts/texts.ts'
import { ActModal, useDone } from '../act-modal.tsx'
import styles from '../transfer-acts.module.css'
import { WordsField } from '../words-field.tsx'
import { ConfirmSlip } from './confirm-slip.tsx'
import { OutwardFields } from './outward-fields.tsx'
import type { Outward } from './outward-queries.ts'
import { useOutwardAct } from './outward-queries.ts'
import { outwardTexts } from './outward-texts.ts'

interface ActProps {
  readonly outward: Outward
  readonly onClose: () => void
}

const ACTS = {
  approveOut: (props: ActProps) => <Plain {...props} act="approveOut" name="approveOutward" />,
  issueLetter: (props: ActProps) => <Plain {...props} act="issueLetter" name="issueLetter" />,
  confirm: ConfirmSlip,
  resume: Resume,
  return: (props: ActProps) => <WithReason {...props} act="return" name="returnLetter" />,
  refuse: (props: ActProps) => <WithReason {...props} act="refuse" name="refuseOutward" />,
  withdraw: (props: ActProps) => <Plain {...props} act="withdraw" name="withdrawOutward" />,
} as const

type Act = keyof typeof ACTS
const MAIN: readonly Act[] = ['approveOut', 'issueLetter', 'confirm', 'resume']

/** Only the buttons that will work: the server says which. */
export function OutwardActs({ outward }: { readonly outward: Outward }) {
  const say = useTexts(outwardTexts)
  const [act, setAct] = useState<Act | null>(null)
  const Modal = act && ACTS[act]
  return (
    <div className={styles.acts}>
      {(Object.keys(ACTS) as Act[])
        .filter((one) => outward.may[one])
        .map((one) => (
          <Button key={one} type={MAIN.includes(one) ? 'primary' : 'default'} onClick={() => setAct(one)}>
            {say(one)}
          </Button>
        ))}
      {Modal && <Modal outward={outward} onClose={() => setAct(null)} />}
    </div>
  )
}

interface PlainProps extends ActProps {
  readonly act: 'approveOut' | 'issueLetter' | 'withdraw'
  readonly name: 'approveOutward' | 'issueLetter' | 'withdrawOutward'
}

function Plain({ outward, act, name, onClose }: PlainProps) {
  const say = useTexts(outwardTexts)
  const [form] = Form.useForm<object>()
  const [error, setError] = useState<unknown>(null)
  const doing = useOutwardAct(name, useDone(onClose))
  const facts = { name: outward.member.name, destination: outward.destination }
  return (
    <ActModal
      name={act}
      title={say(act)}
      text={say(`${act}Text`, facts)}
      form={form}
      error={error}
      isPending={doing.isPending}
      onSubmit={() => doing.mutate({ id: outward.id }, { onError: setError })}
      onClose={onClose}
    />
  )
}

interface WithReasonProps extends ActProps {
  readonly act: 'refuse' | 'return'
  readonly name: 'refuseOutward' | 'returnLetter'
}

function WithReason({ outward, act, name, onClose }: WithReasonProps) {
  const say = useTexts(outwardTexts)
  const [form] = Form.useForm<{ reason: string }>()
  const refusal = useFormRefusal(form, ['reason'] as const, { 'transfer.reasonRequired': 'reason' })
  const doing = useOutwardAct(name, useDone(onClose))
  return (
    <ActModal
      name={act}
      title={say(act)}
      text={say(`${act}Text`, { name: outward.member.name })}
      form={form}
      error={refusal.error}
      isPending={doing.isPending}
      onSubmit={({ reason }) => doing.mutate({ id: outward.id, reason }, { onError: refusal.show })}
      onClose={onClose}
    >
      <WordsField name="reason" label={say('reason')} hint={say('reasonHint')} />
    </ActModal>
  )
}

function Resume({ outward, onClose }: ActProps) {
  const say = useTexts(outwardTexts)
  const { id, destinationKind, destination, statement } = outward
  const start = { destinationKind, destination, statement }
  const [form] = Form.useForm<typeof start>()
  const refusal = useFormRefusal(form, ['destination', 'statement'] as const, {
    'transfer.destinationRequired': 'destination',
    'transfer.statementRequired': 'statement',
  })
  const doing = useOutwardAct('resumeOutward', useDone(onClose))
  return (
    <ActModal
      name="resume"
      title={say('resume')}
      text={say('resumeText')}
      form={form}
      initial={start}
      error={refusal.error}
      isPending={doing.isPending}
      onSubmit={(entries) => doing.mutate({ id, ...entries }, { onError: refusal.show })}
      onClose={onClose}
    >
      <OutwardFields />
    </ActModal>
  )
}
