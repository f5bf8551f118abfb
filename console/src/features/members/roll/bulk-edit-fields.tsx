import type { BulkEdit } from '@qingtuan/contract/members/bulk'
import { YES_OR_NO_WORDS } from '@qingtuan/contract/members/cells'
import { columnLabel } from '@qingtuan/contract/members/columns'
import { GRADUATION_YEAR_BOUNDS } from '@qingtuan/domain/members/bounds'
import type { CodeRow } from '@qingtuan/domain/shared/code-tables/code-row'
import { EDUCATIONS } from '@qingtuan/domain/shared/code-tables/education'
import { ETHNIC_GROUPS } from '@qingtuan/domain/shared/code-tables/ethnic-group'
import { POLITICAL_STATUSES } from '@qingtuan/domain/shared/code-tables/political-status'
import { Form, Input, InputNumber, Select } from 'antd'
import { useRequired } from '../../../shared/form/rules.ts'
import { useLocale } from '../../../shared/texts/locale.ts'
import { useTexts } from '../../../shared/texts/texts.ts'
import { bulkTexts } from './bulk-texts.ts'

const ENTRIES = [
  'educationHighest',
  'educationFullTime',
  'inSchool',
  'graduationYear',
  'employerOrSchool',
  'ethnicGroup',
  'politicalStatus',
] as const satisfies readonly (keyof BulkEdit)[]

type Entry = (typeof ENTRIES)[number]

export interface EditEntries {
  readonly entry?: Entry
  readonly value?: string | number
}

/** The one entry that is set, as the server reads it. */
export function editOf({ entry = 'educationHighest', value }: EditEntries): BulkEdit {
  const set = entry === 'inSchool' ? value === 'yes' : entry === 'graduationYear' ? Number(value) : value
  return { [entry]: set }
}

const YES_OR_NO: readonly CodeRow[] = Object.entries(YES_OR_NO_WORDS).map(([code, [zh, en]]) => ({
  code,
  zh,
  en,
}))

const TABLE: Readonly<Partial<Record<Entry, readonly CodeRow[]>>> = {
  educationHighest: EDUCATIONS,
  educationFullTime: EDUCATIONS,
  inSchool: YES_OR_NO,
  ethnicGroup: ETHNIC_GROUPS,
  politicalStatus: POLITICAL_STATUSES,
}

/** Which entry, and what it becomes for all. */
export function BulkEditFields() {
  const say = useTexts(bulkTexts)
  const { locale } = useLocale()
  const required = useRequired()
  const form = Form.useFormInstance<EditEntries>()
  const entry = Form.useWatch('entry', form) as Entry | undefined
  return (
    <>
      <Form.Item label={say('entry')} name="entry" rules={[required(say('entry'), 'choose')]}>
        <Select
          options={ENTRIES.map((value) => ({ value, label: columnLabel(value, locale) }))}
          onChange={() => form.resetFields(['value'])}
        />
      </Form.Item>
      {entry && (
        <Form.Item
          label={say('value')}
          name="value"
          rules={[{ ...required(say('value')), ...(entry === 'graduationYear' ? { type: 'number' } : {}) }]}
        >
          <ValueField entry={entry} />
        </Form.Item>
      )}
    </>
  )
}

/** The form hands `id`, `value` and `onChange` to the field. */
function ValueField({ entry, ...given }: { readonly entry: Entry }) {
  const { locale } = useLocale()
  const table = TABLE[entry]
  const { least, most } = GRADUATION_YEAR_BOUNDS
  if (entry === 'graduationYear') return <InputNumber {...given} min={least} max={most} precision={0} />
  if (!table) return <Input {...given} maxLength={100} autoComplete="off" />
  const options = table.map((row) => ({ value: row.code, label: locale === 'en' ? row.en : row.zh }))
  return <Select {...given} options={options} showSearch={{ optionFilterProp: 'label' }} />
}
