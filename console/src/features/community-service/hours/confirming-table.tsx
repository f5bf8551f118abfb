import { App, Button, Modal } from 'antd'
import { useState } from 'react'
import { DataTable } from '../../../shared/list/data-table.tsx'
import { RefusalAlert } from '../../../shared/refusal/refusal-alert.tsx'
import { useTexts } from '../../../shared/texts/texts.ts'
import { EntryFields } from './entry-fields.tsx'
import styles from './hours.module.css'
import { hoursTexts } from './hours-texts.ts'
import { nameColumns } from './name-columns.tsx'
import type { HoursRow, HoursTable } from './queries.ts'
import { useConfirmHours } from './queries.ts'
import { SideCell } from './side-cell.tsx'
import type { Entry } from './use-entries.ts'
import { useEntries } from './use-entries.ts'

const HOUR = 60
const READ = { isFetching: false, error: null, refetch: () => undefined }

interface ConfirmingTableProps {
  readonly id: string
  readonly table: HoursTable
}

/** Everybody’s hours before they are confirmed, as proposed and as the organizer says. */
export function ConfirmingTable({ id, table }: ConfirmingTableProps) {
  const say = useTexts(hoursTexts)
  const { project, items, most, may } = table
  const { entryOf, change, undecided, faultOf, isFree } = useEntries(table)
  const side = (name: 'in' | 'out') => ({
    title: say(name),
    render: (_: unknown, row: HoursRow) => (
      <SideCell side={name} startsAt={project.startsAt} person={row} onTick={null} />
    ),
  })
  const entry = (row: HoursRow) => (
    <EntryFields
      row={row}
      project={project}
      most={most}
      entry={entryOf(row)}
      fault={faultOf(row)}
      onChange={(part) => change(row, part)}
      isOff={!may.confirm}
    />
  )
  return (
    <>
      <DataTable<HoursRow & { readonly id: string }>
        rows={items.map((row) => ({ id: row.signUpId, ...row }))}
        reading={READ}
        columns={[
          ...nameColumns(say),
          side('in'),
          side('out'),
          { title: say('credit'), render: (_: unknown, row: HoursRow) => entry(row) },
        ]}
        empty={say('empty')}
      />
      {may.confirm && (
        <Confirming id={id} items={items} entryOf={entryOf} undecided={undecided} isFree={isFree} />
      )}
    </>
  )
}

interface ConfirmingProps {
  readonly id: string
  readonly items: readonly HoursRow[]
  readonly entryOf: (row: HoursRow) => Entry
  readonly undecided: number
  /** Whether nothing stands against them; else it goes to what does. */
  readonly isFree: () => boolean
}

function Confirming({ id, items, entryOf, undecided, isFree }: ConfirmingProps) {
  const say = useTexts(hoursTexts)
  const { message } = App.useApp()
  const [isAsking, setIsAsking] = useState(false)
  const confirming = useConfirmHours(() => void message.success(say('confirmed')))
  const entries = items.map((row) => ({ signUpId: row.signUpId, ...withoutBlank(entryOf(row)) }))
  const credited = entries.filter(({ minutes }) => minutes > 0)
  const hours = credited.reduce((sum, { minutes }) => sum + minutes, 0) / HOUR
  const late = items.filter((row) => row.in?.counts === false || row.out?.counts === false).length
  return (
    <>
      <RefusalAlert error={confirming.error} />
      <div className={styles.foot}>
        {late > 0 && <span className={styles.quiet}>{say('lateLeft', { count: late })}</span>}
        {undecided > 0 && <span className={styles.quiet}>{say('undecided', { count: undecided })}</span>}
        <Button type="primary" disabled={undecided > 0} onClick={() => setIsAsking(isFree())}>
          {say('confirm')}
        </Button>
      </div>
      <Modal
        open={isAsking}
        title={say('confirmTitle', { people: credited.length, hours })}
        okText={say('confirm')}
        cancelText={say('cancel')}
        confirmLoading={confirming.isPending}
        onOk={() => confirming.mutate({ id, entries }, { onSettled: () => setIsAsking(false) })}
        onCancel={() => setIsAsking(false)}
      >
        {say('confirmText')}
      </Modal>
    </>
  )
}

function withoutBlank({ minutes, reason }: Entry) {
  return { minutes: minutes ?? 0, ...(reason.trim() === '' ? {} : { reason }) }
}
