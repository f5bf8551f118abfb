import { ENTRY_WORDS, entryWord } from '@qingtuan/contract/members/changes'
import type { EditableEntry, RecordEntry, RecordGroup } from '@qingtuan/domain/members/record/entries'
import { RECORD_GROUPS } from '@qingtuan/domain/members/record/entries'
import {
  GRADUATION_YEARS,
  readCardNumber,
  readEmail,
  readFreeText,
  readPastDay,
} from '@qingtuan/domain/members/record/read-entry'
import { BEIJING_DISTRICTS } from '@qingtuan/domain/shared/code-tables/beijing-district'
import type { CodeRow } from '@qingtuan/domain/shared/code-tables/code-row'
import { EDUCATIONS } from '@qingtuan/domain/shared/code-tables/education'
import { ETHNIC_GROUPS } from '@qingtuan/domain/shared/code-tables/ethnic-group'
import { POLITICAL_STATUSES } from '@qingtuan/domain/shared/code-tables/political-status'
import { PROVINCES } from '@qingtuan/domain/shared/code-tables/province'
import type { Decision } from '@qingtuan/domain/shared/refusal'
import { Form, Input, Select } from 'antd'
import { useRule } from '../../../shared/form/rules.ts'
import { useLocale } from '../../../shared/texts/locale.ts'
import { useTexts } from '../../../shared/texts/texts.ts'
import styles from './record.module.css'
import { recordTexts } from './record-texts.ts'

/** The provinces as areas of their own, where the county is not known. */
const AREAS: readonly CodeRow[] = [
  ...BEIJING_DISTRICTS.map(({ code, zh, en }) => ({ code, zh: `北京市${zh}`, en: `${en}, Beijing` })),
  ...PROVINCES.map(({ code, zh, en }) => ({ code: `${code}0000`, zh, en })),
]

const TABLES: Partial<Record<RecordEntry, readonly CodeRow[]>> = {
  ethnicGroup: ETHNIC_GROUPS,
  politicalStatus: POLITICAL_STATUSES,
  educationFullTime: EDUCATIONS,
  educationHighest: EDUCATIONS,
  householdArea: AREAS,
}

const RULES: Partial<Record<RecordEntry, (raw: string) => Decision<unknown>>> = {
  occupation: readFreeText,
  employerOrSchool: readFreeText,
  email: readEmail,
  cardNumber: readCardNumber,
  partyJoinedOn: readPastDay,
  volunteerRegisteredOn: readPastDay,
}

const DAYS: readonly RecordEntry[] = ['partyJoinedOn', 'volunteerRegisteredOn']

interface EditFieldsProps {
  readonly group: RecordGroup
  /** What somebody else has made of an entry since the form was opened, in words. */
  readonly news: Partial<Record<EditableEntry, string>>
}

/** The fields of one heading of the record. */
export function EditFields({ group, news }: EditFieldsProps) {
  const say = useTexts(recordTexts)
  return (
    <fieldset className={styles.group}>
      <legend className={styles.heading}>{say(group)}</legend>
      <div className={styles.fields}>
        {RECORD_GROUPS[group].map((entry) => (
          <EntryField key={entry} entry={entry} news={news[entry]} />
        ))}
      </div>
    </fieldset>
  )
}

function EntryField({ entry, news }: { readonly entry: RecordEntry; readonly news: string | undefined }) {
  const say = useTexts(recordTexts)
  const rule = useRule()
  const { locale } = useLocale()
  const read = RULES[entry]
  return (
    <Form.Item
      name={entry}
      label={entryWord(entry, { locale })}
      rules={read ? [rule(read)] : []}
      extra={news === undefined ? null : say('changedMeanwhile', { value: news || say('nothing') })}
    >
      <EntryInput entry={entry} />
    </Form.Item>
  )
}

/** antd hands value, id and events to what stands in an item. */
function EntryInput({ entry, ...item }: { readonly entry: RecordEntry; readonly value?: string }) {
  const say = useTexts(recordTexts)
  const { locale } = useLocale()
  const table = TABLES[entry]
  if (table) return <CodeSelect table={table} {...item} />
  if (entry === 'inSchool') {
    const options = (['yes', 'no'] as const).map((value) => ({ value, label: say(value) }))
    return <Select options={options} allowClear {...item} value={item.value || undefined} />
  }
  if (DAYS.includes(entry)) return <Input type="date" min="1950-01-01" max="2099-12-31" {...item} />
  const { first, last } = GRADUATION_YEARS
  if (entry === 'graduationYear') return <Input type="number" min={first} max={last} {...item} />
  const type = entry === 'email' ? 'email' : 'text'
  return (
    <Input type={type} maxLength={120} autoComplete="off" aria-label={entryLabel(entry, locale)} {...item} />
  )
}

function entryLabel(entry: RecordEntry, locale: 'zh-CN' | 'en'): string {
  return ENTRY_WORDS[entry][locale === 'en' ? 1 : 0]
}

interface CodeSelectProps {
  readonly table: readonly CodeRow[]
  readonly value?: string
}

/** A value that is in no table any more, such as a withdrawn county, stays what it is. */
function CodeSelect({ table, value, ...item }: CodeSelectProps) {
  const say = useTexts(recordTexts)
  const { locale } = useLocale()
  const options = table.map(({ code, zh, en }) => ({ value: code, label: locale === 'en' ? en : zh }))
  const isKnown = !value || table.some(({ code }) => code === value)
  return (
    <Select
      options={isKnown ? options : [{ value, label: value }, ...options]}
      showSearch={{ optionFilterProp: 'label' }}
      allowClear
      placeholder={say('notStated')}
      {...item}
      value={value || undefined}
    />
  )
}
