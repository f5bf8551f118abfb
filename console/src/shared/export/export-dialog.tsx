import { useQueryClient } from '@tanstack/react-query'
import { Checkbox, Input, Modal, Radio } from 'antd'
import type { ReactNode } from 'react'
import { useState } from 'react'
import { Link } from 'react-router'
import { api, client } from '../api/client.ts'
import { useSubmission } from '../api/use-submission.ts'
import { RefusalAlert } from '../refusal/refusal-alert.tsx'
import { isStepUp, useStepUp } from '../step-up/use-step-up.tsx'
import { useTexts } from '../texts/texts.ts'
import styles from './export-dialog.module.css'
import { exportTexts } from './export-texts.ts'

type Wish = Parameters<typeof client.exports.begin>[0]

export interface ExportChoice {
  readonly format: 'xlsx' | 'csv'
  readonly unmasked: boolean
  readonly reason?: string
}

interface ExportDialogProps {
  readonly title: string
  /** Whether document numbers or phones are among what is exported. */
  readonly isPersonal: boolean
  readonly isReady?: boolean
  readonly wishOf: (choice: ExportChoice) => Wish
  /** More to choose. */
  readonly children?: ReactNode
  readonly onClose: () => void
}

/** Format, and whether numbers stand there whole; then a job does the rest. */
export function ExportDialog({ title, isReady = true, wishOf, onClose, ...fields }: ExportDialogProps) {
  const say = useTexts(exportTexts)
  const [choice, setChoice] = useState<ExportChoice>({ format: 'xlsx', unmasked: false })
  const stepUp = useStepUp()
  const queries = useQueryClient()
  // The list seen a moment ago does not know the new one, which the dialog leads to.
  const exporting = useSubmission(client.exports.begin, () => {
    void queries.invalidateQueries({ queryKey: api.exports.key() })
  })
  const begin = () =>
    exporting.mutate(wishOf(choice), { onError: (failure) => void stepUp.asks(failure, begin) })
  if (exporting.data) return <Started title={title} onClose={onClose} />
  return (
    <Modal
      open
      title={title}
      okText={say('confirm')}
      cancelText={say('cancel')}
      okButtonProps={{ disabled: !isReady }}
      confirmLoading={exporting.isPending}
      onOk={begin}
      onCancel={onClose}
    >
      <ExportFields choice={choice} onChange={setChoice} {...fields} />
      <RefusalAlert error={isStepUp(exporting.error) ? null : exporting.error} />
      {stepUp.modal}
    </Modal>
  )
}

function Started({ title, onClose }: Pick<ExportDialogProps, 'title' | 'onClose'>) {
  const say = useTexts(exportTexts)
  return (
    <Modal
      open
      title={title}
      okText={say('close')}
      cancelButtonProps={{ hidden: true }}
      onOk={onClose}
      onCancel={onClose}
    >
      <p role="status">{say('started')}</p>
      <Link to="/exchange?tab=exports">{say('open')}</Link>
    </Modal>
  )
}

interface FieldsProps extends Pick<ExportDialogProps, 'isPersonal' | 'children'> {
  readonly choice: ExportChoice
  readonly onChange: (choice: ExportChoice) => void
}

function ExportFields({ choice, isPersonal, children, onChange }: FieldsProps) {
  const say = useTexts(exportTexts)
  const { format, unmasked, reason = '' } = choice
  const answerFor = (text: string) => {
    const { reason: _, ...rest } = choice
    onChange(text ? { ...rest, reason: text } : rest)
  }
  return (
    <div className={styles.fields}>
      <p>{say('lead')}</p>
      <Radio.Group
        aria-label={say('format')}
        value={format}
        onChange={(event) => onChange({ ...choice, format: event.target.value })}
        options={[
          { value: 'xlsx', label: 'Excel (.xlsx)' },
          { value: 'csv', label: 'CSV (UTF-8)' },
        ]}
      />
      {children}
      {isPersonal && (
        <>
          {!unmasked && <p className={styles.note}>{say('masked')}</p>}
          <Checkbox
            checked={unmasked}
            onChange={(event) => onChange({ ...choice, unmasked: event.target.checked })}
          >
            {say('unmasked')}
          </Checkbox>
          {unmasked && (
            <Input
              aria-label={say('reason')}
              placeholder={say('reason')}
              maxLength={200}
              value={reason}
              onChange={(event) => answerFor(event.target.value)}
            />
          )}
        </>
      )}
    </div>
  )
}
