import { Button } from 'antd'
import { useState } from 'react'
import { exportTexts } from '../../shared/export/export-texts.ts'
import { useUrlFilter } from '../../shared/list/use-url-filter.ts'
import { useTexts } from '../../shared/texts/texts.ts'
import { ExportModal } from './export-modal.tsx'
import { askedOf, membersReaders } from './members-filter.ts'
import { columnsOf } from './roll/view-address.ts'

/** Takes out what the list shows: its filter, order and columns stand in the address. */
export function ExportButton() {
  const say = useTexts(exportTexts)
  const [open, setOpen] = useState(false)
  const { filter } = useUrlFilter(membersReaders, '/members')
  return (
    <>
      <Button onClick={() => setOpen(true)}>{say('export')}</Button>
      {open && (
        <ExportModal filter={askedOf(filter)} columns={columnsOf(filter)} onClose={() => setOpen(false)} />
      )}
    </>
  )
}
