import { Button, Form, Modal, Progress } from 'antd'
import { useState } from 'react'
import { client } from '../../../shared/api/client.ts'
import { RefusalAlert } from '../../../shared/refusal/refusal-alert.tsx'
import { useTexts } from '../../../shared/texts/texts.ts'
import type { EditEntries } from './bulk-edit-fields.tsx'
import { BulkEditFields, editOf } from './bulk-edit-fields.tsx'
import type { LeaveEntries } from './bulk-leave-fields.tsx'
import { BulkLeaveFields, leavingOf } from './bulk-leave-fields.tsx'
import { BulkOutcomes } from './bulk-outcomes.tsx'
import { BulkPreview } from './bulk-preview.tsx'
import { bulkTexts } from './bulk-texts.ts'
import { useBulkRun } from './use-bulk-run.ts'
import type { Chosen } from './use-selection.ts'

export type BulkAct = 'edit' | 'reset' | 'ask' | 'leave'

/** A new password is hashed on purpose slowly: of these fewer at a time. */
const IN_ONE_PART: Readonly<Record<BulkAct, number>> = { edit: 100, ask: 100, leave: 100, reset: 20 }

type Entries = EditEntries & LeaveEntries

interface BulkModalProps {
  readonly act: BulkAct
  readonly chosen: readonly Chosen[]
  readonly onClose: () => void
  /** The selection is spent. */
  readonly onDone: () => void
}

/** Many at once: first exactly whom, then how far it has come, then what became of each. */
export function BulkModal({ act, chosen, onClose, onDone }: BulkModalProps) {
  const say = useTexts(bulkTexts)
  // Who is previewed is who is sent, whatever is ticked behind it meanwhile.
  const [members] = useState(chosen)
  const [form] = Form.useForm<Entries>()
  const bulk = useBulkRun(
    members.map(({ id }) => id),
    IN_ONE_PART[act],
  )
  const hasBegun = bulk.outcomes.length > 0 || bulk.isRunning
  const start = (entries: Entries) => void bulk.run(sendOf(act, entries))
  const close = () => {
    if (bulk.outcomes.length > 0) onDone()
    onClose()
  }
  const count = members.length
  return (
    <Modal
      open
      title={say(`${act}Title`, { count })}
      width={640}
      onCancel={close}
      mask={{ closable: false }}
      closable={!bulk.isRunning}
      keyboard={!bulk.isRunning}
      footer={
        <Foot
          isDone={bulk.isDone}
          isRunning={bulk.isRunning}
          hasBegun={hasBegun}
          onClose={close}
          onStart={form.submit}
        />
      }
    >
      <RefusalAlert error={bulk.error} />
      <Form form={form} name="bulk" layout="vertical" requiredMark={false} onFinish={start}>
        {!hasBegun && <p>{say(`${act}Text`)}</p>}
        {!hasBegun && <BulkPreview members={members} />}
        <div hidden={hasBegun}>
          {act === 'edit' && <BulkEditFields />}
          {act === 'leave' && <BulkLeaveFields />}
        </div>
      </Form>
      {hasBegun && !bulk.isDone && (
        <div role="status">
          {say('running', { done: bulk.outcomes.length, count })}
          <Progress percent={Math.floor((100 * bulk.outcomes.length) / count)} />
        </div>
      )}
      {bulk.isDone && <BulkOutcomes outcomes={bulk.outcomes} />}
      {bulk.modal}
    </Modal>
  )
}

interface FootProps {
  readonly isDone: boolean
  readonly isRunning: boolean
  readonly hasBegun: boolean
  readonly onClose: () => void
  readonly onStart: () => void
}

function Foot({ isDone, isRunning, hasBegun, onClose, onStart }: FootProps) {
  const say = useTexts(bulkTexts)
  if (isDone) return <Button onClick={onClose}>{say('close')}</Button>
  return (
    <>
      <Button disabled={isRunning} onClick={onClose}>
        {say('cancel')}
      </Button>
      <Button type="primary" loading={isRunning} onClick={onStart}>
        {say(hasBegun ? 'goOn' : 'start')}
      </Button>
    </>
  )
}

function sendOf(act: BulkAct, entries: Entries): Parameters<ReturnType<typeof useBulkRun>['run']>[0] {
  if (act === 'reset') return (ids, options) => client.members.resetPasswords({ ids }, options)
  if (act === 'ask') return (ids, options) => client.members.askForRecords({ ids }, options)
  if (act === 'leave') {
    const leaving = leavingOf(entries)
    return (ids, options) => client.members.leaveMany({ ids, ...leaving }, options)
  }
  const set = editOf(entries)
  return (ids, options) => client.members.editMany({ ids, set }, options)
}
