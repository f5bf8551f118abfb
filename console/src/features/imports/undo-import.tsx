import { Button, Modal } from 'antd'
import { useState } from 'react'
import { RefusalAlert } from '../../shared/refusal/refusal-alert.tsx'
import { isStepUp, useStepUp } from '../../shared/step-up/use-step-up.tsx'
import { useTexts } from '../../shared/texts/texts.ts'
import { importTexts } from './import-texts.ts'
import type { ImportTask } from './queries.ts'
import { useUndoing } from './queries.ts'

/** Shows what goes before it goes, and asks for the password. */
export function UndoImport({ task }: { readonly task: ImportTask }) {
  const say = useTexts(importTexts)
  const [asks, setAsks] = useState(false)
  const stepUp = useStepUp()
  const undoing = useUndoing()
  const undo = () =>
    undoing.mutate({ id: task.id }, { onError: (failure) => void stepUp.asks(failure, undo) })
  return (
    <>
      <Button danger onClick={() => setAsks(true)}>
        {say('undo')}
      </Button>
      {asks && (
        <Modal
          open
          title={say('undoTitle')}
          okText={say('undoOk')}
          cancelText={say('keep')}
          okButtonProps={{ danger: true }}
          confirmLoading={undoing.isPending}
          onOk={undo}
          onCancel={() => setAsks(false)}
        >
          <p>{say('undoBody', { count: task.counts?.written ?? 0 })}</p>
          <RefusalAlert error={isStepUp(undoing.error) ? null : undoing.error} />
          {stepUp.modal}
        </Modal>
      )}
    </>
  )
}
