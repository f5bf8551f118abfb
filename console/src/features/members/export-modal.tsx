import type { ExportedMemberColumn } from '@qingtuan/contract/exports/task'
import { Modal } from 'antd'
import { useState } from 'react'
import { Link } from 'react-router'
import { client } from '../../shared/api/client.ts'
import { useSubmission } from '../../shared/api/use-submission.ts'
import { RefusalAlert } from '../../shared/refusal/refusal-alert.tsx'
import { isStepUp, useStepUp } from '../../shared/step-up/use-step-up.tsx'
import { useLocale } from '../../shared/texts/locale.ts'
import { useTexts } from '../../shared/texts/texts.ts'
import type { ExportChoice } from './export-fields.tsx'
import { ExportFields } from './export-fields.tsx'
import { exportTexts } from './export-texts.ts'
import type { AskedFilter } from './members-filter.ts'

interface ExportModalProps {
  readonly filter: AskedFilter
  readonly columns: readonly ExportedMemberColumn[]
  readonly onClose: () => void
}

/** Format and columns, and whether numbers stand there whole; then a job does the rest. */
export function ExportModal({ filter, columns, onClose }: ExportModalProps) {
  const say = useTexts(exportTexts)
  const { locale: language } = useLocale()
  const [choice, setChoice] = useState<ExportChoice>({ format: 'xlsx', columns, unmasked: false, reason: '' })
  const stepUp = useStepUp()
  const exporting = useSubmission(client.exports.begin)
  const { reason, ...wanted } = choice
  const begin = () =>
    exporting.mutate(
      {
        subject: 'members',
        filter,
        language,
        ...wanted,
        columns: [...wanted.columns],
        ...(reason ? { reason } : {}),
      },
      { onError: (failure) => void stepUp.asks(failure, begin) },
    )
  if (exporting.data)
    return (
      <Modal
        open
        title={say('title')}
        okText={say('close')}
        cancelButtonProps={{ hidden: true }}
        onOk={onClose}
        onCancel={onClose}
      >
        <p role="status">{say('started')}</p>
        <Link to="/exchange?tab=exports">{say('open')}</Link>
      </Modal>
    )
  return (
    <Modal
      open
      title={say('title')}
      okText={say('confirm')}
      cancelText={say('cancel')}
      okButtonProps={{ disabled: choice.columns.length === 0 }}
      confirmLoading={exporting.isPending}
      onOk={begin}
      onCancel={onClose}
    >
      <ExportFields choice={choice} onChange={setChoice} />
      <RefusalAlert error={isStepUp(exporting.error) ? null : exporting.error} />
      {stepUp.modal}
    </Modal>
  )
}
