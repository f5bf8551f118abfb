import type { ExportedMemberColumn } from '@qingtuan/contract/exports/task'
import { MEMBER_COLUMNS } from '@qingtuan/contract/members/columns'
import { Checkbox, Input, Radio, Select } from 'antd'
import { useLocale } from '../../shared/texts/locale.ts'
import { useTexts } from '../../shared/texts/texts.ts'
import styles from './export-fields.module.css'
import { exportTexts } from './export-texts.ts'

export interface ExportChoice {
  readonly format: 'xlsx' | 'csv'
  readonly columns: readonly ExportedMemberColumn[]
  readonly unmasked: boolean
  readonly reason: string
}

const PERSONAL = ['documentKind', 'documentNumber', 'phone'] as const

interface ExportFieldsProps {
  readonly choice: ExportChoice
  readonly onChange: (choice: ExportChoice) => void
}

export function ExportFields({ choice, onChange }: ExportFieldsProps) {
  const say = useTexts(exportTexts)
  const { locale } = useLocale()
  const { format, columns, unmasked, reason } = choice
  const isPersonal = PERSONAL.some((column) => columns.includes(column))
  const options = [
    ...MEMBER_COLUMNS.map(({ key, zh, en }) => ({ value: key, label: locale === 'en' ? en : zh })),
    ...PERSONAL.map((column) => ({ value: column, label: say(column) })),
  ]
  return (
    <div className={styles.fields}>
      <p>{say('lead')}</p>
      <Radio.Group
        aria-label={say('format')}
        value={format}
        onChange={(event) => onChange({ ...choice, format: event.target.value })}
        options={[
          { value: 'xlsx', label: 'Excel（.xlsx）' },
          { value: 'csv', label: 'CSV（UTF-8）' },
        ]}
      />
      <Select
        mode="multiple"
        aria-label={say('columns')}
        showSearch={{ optionFilterProp: 'label' }}
        value={[...columns]}
        onChange={(chosen: ExportedMemberColumn[]) => onChange({ ...choice, columns: chosen })}
        options={options}
      />
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
              onChange={(event) => onChange({ ...choice, reason: event.target.value })}
            />
          )}
        </>
      )}
    </div>
  )
}
