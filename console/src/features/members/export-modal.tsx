import type { ExportedMemberColumn } from '@qingtuan/contract/exports/task'
import { MEMBER_COLUMNS } from '@qingtuan/contract/members/columns'
import { Select } from 'antd'
import { useState } from 'react'
import { ExportDialog } from '../../shared/export/export-dialog.tsx'
import { exportTexts } from '../../shared/export/export-texts.ts'
import { useLocale } from '../../shared/texts/locale.ts'
import { useTexts } from '../../shared/texts/texts.ts'
import type { AskedFilter } from './members-filter.ts'

const PERSONAL = ['documentKind', 'documentNumber', 'phone'] as const

interface ExportModalProps {
  readonly filter: AskedFilter
  readonly columns: readonly ExportedMemberColumn[]
  readonly onClose: () => void
}

/** The roll with the columns that are chosen. */
export function ExportModal({ filter, columns: shown, onClose }: ExportModalProps) {
  const say = useTexts(exportTexts)
  const { locale: language } = useLocale()
  const [columns, setColumns] = useState(shown)
  const options = [
    ...MEMBER_COLUMNS.map(({ key, zh, en }) => ({ value: key, label: language === 'en' ? en : zh })),
    ...PERSONAL.map((column) => ({ value: column, label: say(column) })),
  ]
  return (
    <ExportDialog
      title={say('title')}
      isPersonal={PERSONAL.some((column) => columns.includes(column))}
      isReady={columns.length > 0}
      wishOf={(choice) => ({ subject: 'members', filter, language, columns: [...columns], ...choice })}
      onClose={onClose}
    >
      <Select
        mode="multiple"
        aria-label={say('columns')}
        showSearch={{ optionFilterProp: 'label' }}
        value={[...columns]}
        onChange={(chosen: ExportedMemberColumn[]) => setColumns(chosen)}
        options={options}
      />
    </ExportDialog>
  )
}
