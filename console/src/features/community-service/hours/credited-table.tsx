import { App, Button, Form, Input, InputNumber, Modal } from 'antd'
import { useState } from 'react'
import { useFormRefusal } from '../../../shared/form/use-form-refusal.ts'
import { DataTable } from '../../../shared/list/data-table.tsx'
import { momentText } from '../../../shared/look/moment.ts'
import { RefusalAlert } from '../../../shared/refusal/refusal-alert.tsx'
import { useTexts } from '../../../shared/texts/texts.ts'
import styles from './hours.module.css'
import { hoursTexts } from './hours-texts.ts'
import { nameColumns } from './name-columns.tsx'
import type { HoursRow, HoursTable } from './queries.ts'
import { useCorrectHours } from './queries.ts'
import { SideCell } from './side-cell.tsx'

const HOUR = 60
const READ = { isFetching: false, error: null, refetch: () => undefined }

interface CreditedTableProps {
  readonly id: string
  readonly table: HoursTable
}

/** Confirmed hours with every correction; a mistake is put right by another one. */
export function CreditedTable({ id, table: { project, items, most } }: CreditedTableProps) {
  const say = useTexts(hoursTexts)
  const [correcting, setCorrecting] = useState<HoursRow | null>(null)
  const side = (name: 'in' | 'out') => ({
    title: say(name),
    render: (_: unknown, row: HoursRow) => (
      <SideCell side={name} startsAt={project.startsAt} person={row} onTick={null} />
    ),
  })
  return (
    <>
      <DataTable<HoursRow & { readonly id: string }>
        rows={items.map((row) => ({ id: row.signUpId, ...row }))}
        reading={READ}
        columns={[
          ...nameColumns(say),
          side('in'),
          side('out'),
          { title: say('credited'), render: (_: unknown, row: HoursRow) => <Credited row={row} /> },
          {
            title: '',
            render: (_: unknown, row: HoursRow) => (
              <Button
                size="small"
                aria-label={say('correctOf', { name: row.name })}
                onClick={() => setCorrecting(row)}
              >
                {say('correct')}
              </Button>
            ),
          },
        ]}
        empty={say('empty')}
      />
      {correcting && <Correcting id={id} row={correcting} most={most} onClose={() => setCorrecting(null)} />}
    </>
  )
}

function Credited({ row: { credited, corrections } }: { readonly row: HoursRow }) {
  const say = useTexts(hoursTexts)
  return (
    <>
      {say('hoursCount', { hours: (credited ?? 0) / HOUR })}
      <ul className={styles.lines}>
        {corrections.map(({ at, by, minutes, reason, takesBack }) => (
          <li key={`${at}${takesBack}`}>
            {say('correctionLine', { at: momentText(at), by, hours: minutes / HOUR, reason })}
          </li>
        ))}
      </ul>
    </>
  )
}

interface CorrectingProps {
  readonly id: string
  readonly row: HoursRow
  readonly most: number
  readonly onClose: () => void
}

interface Fields {
  readonly minutes: number
  readonly reason?: string
}

function Correcting({ id, row, most, onClose }: CorrectingProps) {
  const say = useTexts(hoursTexts)
  const { message } = App.useApp()
  const [form] = Form.useForm<Fields>()
  const refusal = useFormRefusal(form, ['minutes', 'reason'] as const, {
    'serviceHours.correctionReasonRequired': 'reason',
    'serviceHours.minutesInvalid': 'minutes',
    'serviceHours.unchanged': 'minutes',
  })
  const correcting = useCorrectHours(() => {
    void message.success(say('corrected'))
    onClose()
  })
  const submit = ({ minutes: hours, reason = '' }: Fields) => {
    refusal.clear()
    const wish = { id, signUpId: row.signUpId, minutes: (hours ?? 0) * HOUR, reason }
    correcting.mutate(wish, { onError: refusal.show })
  }
  return (
    <Modal
      open
      title={say('correctOf', { name: row.name })}
      okText={say('correct')}
      cancelText={say('cancel')}
      confirmLoading={correcting.isPending}
      onOk={form.submit}
      onCancel={onClose}
      mask={{ closable: false }}
    >
      <Form
        form={form}
        name="correct-hours"
        layout="vertical"
        initialValues={{ minutes: (row.credited ?? 0) / HOUR }}
        onFinish={submit}
      >
        <RefusalAlert error={refusal.error} />
        <p>{say('correctText')}</p>
        <Form.Item name="minutes" label={say('credit')}>
          <InputNumber min={0} max={most / HOUR} step={0.5} />
        </Form.Item>
        <Form.Item name="reason" label={say('reason')}>
          <Input.TextArea rows={3} maxLength={200} showCount />
        </Form.Item>
      </Form>
    </Modal>
  )
}
