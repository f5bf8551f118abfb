import { CHECK_LABELS } from '@qingtuan/contract/data-quality/check-labels'
import { COMPLETENESS_WORDS, NUMBER_STATE_WORDS, YES_OR_NO_WORDS } from '@qingtuan/contract/members/cells'
import type { MemberColumnKey } from '@qingtuan/contract/members/columns'
import { columnLabel } from '@qingtuan/contract/members/columns'
import { MEMBER_FINDINGS } from '@qingtuan/domain/data-quality/check'
import { AGE_BOUNDS, GRADUATION_YEAR_BOUNDS } from '@qingtuan/domain/members/bounds'
import type { CodeRow } from '@qingtuan/domain/shared/code-tables/code-row'
import { EDUCATIONS } from '@qingtuan/domain/shared/code-tables/education'
import { ETHNIC_GROUPS } from '@qingtuan/domain/shared/code-tables/ethnic-group'
import { POLITICAL_STATUSES } from '@qingtuan/domain/shared/code-tables/political-status'
import { Form, InputNumber, Select } from 'antd'
import { useLocale } from '../texts/locale.ts'
import { useTexts } from '../texts/texts.ts'
import { conditionTexts } from './condition-texts.ts'
import styles from './conditions.module.css'

type Words = Readonly<Record<string, readonly [string, string]>>

interface MoreConditionsProps {
  readonly isOpen: boolean
  /** An earlier day is known by fewer things. */
  readonly isEarlier: boolean
}

/** What is asked for more rarely. Closed, the entries stay in the form, so that a search keeps what was set. */
export function MoreConditions({ isOpen, isEarlier }: MoreConditionsProps) {
  const say = useTexts(conditionTexts)
  return (
    <fieldset className={styles.more} hidden={!isOpen} aria-label={say('more')}>
      <Form.Item label={say('age')} className={styles.pair ?? ''}>
        <NumberField name="ageFrom" label={say('ageFrom')} bounds={AGE_BOUNDS} />
        <span aria-hidden>–</span>
        <NumberField name="ageTo" label={say('ageTo')} bounds={AGE_BOUNDS} />
      </Form.Item>
      {!isEarlier && <PresentConditions />}
    </fieldset>
  )
}

function PresentConditions() {
  const say = useTexts(conditionTexts)
  const { locale } = useLocale()
  const findings = MEMBER_FINDINGS.map((value) => ({
    value,
    label: value === 'any' ? say('anyFinding') : CHECK_LABELS[value][locale],
  }))
  return (
    <>
      <CodeField name="ethnicGroup" table={ETHNIC_GROUPS} />
      <CodeField name="politicalStatus" table={POLITICAL_STATUSES} />
      <CodeField name="educationHighest" table={EDUCATIONS} />
      <CodeField name="educationFullTime" table={EDUCATIONS} />
      <WordField name="inSchool" words={YES_OR_NO_WORDS} />
      <Form.Item name="graduationYear" label={useLabel()('graduationYear')}>
        <InputNumber
          min={GRADUATION_YEAR_BOUNDS.least}
          max={GRADUATION_YEAR_BOUNDS.most}
          precision={0}
          className={styles.number ?? ''}
        />
      </Form.Item>
      <WordField name="numberState" words={NUMBER_STATE_WORDS} />
      <WordField name="record" words={COMPLETENESS_WORDS} />
      <Form.Item name="finding" label={say('finding')} className={styles.choice ?? ''}>
        <Select
          options={findings}
          placeholder={say('any')}
          allowClear
          showSearch={{ optionFilterProp: 'label' }}
        />
      </Form.Item>
    </>
  )
}

function useLabel(): (key: MemberColumnKey) => string {
  const { locale } = useLocale()
  return (key) => columnLabel(key, locale)
}

interface NumberFieldProps {
  readonly name: string
  readonly label: string
  readonly bounds: { readonly least: number; readonly most: number }
}

function NumberField({ name, label, bounds }: NumberFieldProps) {
  return (
    <Form.Item name={name} noStyle>
      <InputNumber
        aria-label={label}
        min={bounds.least}
        max={bounds.most}
        precision={0}
        className={styles.number ?? ''}
      />
    </Form.Item>
  )
}

/** Found by what it is called in the present language, too. */
function CodeField({ name, table }: { readonly name: MemberColumnKey; readonly table: readonly CodeRow[] }) {
  const say = useTexts(conditionTexts)
  const { locale } = useLocale()
  const options = table.map((row) => ({ value: row.code, label: locale === 'en' ? row.en : row.zh }))
  return (
    <Form.Item name={name} label={useLabel()(name)} className={styles.choice ?? ''}>
      <Select
        options={options}
        placeholder={say('any')}
        allowClear
        showSearch={{ optionFilterProp: 'label' }}
      />
    </Form.Item>
  )
}

function WordField({ name, words }: { readonly name: MemberColumnKey; readonly words: Words }) {
  const say = useTexts(conditionTexts)
  const { locale } = useLocale()
  const options = Object.entries(words).map(([value, [zh, en]]) => ({
    value,
    label: locale === 'en' ? en : zh,
  }))
  return (
    <Form.Item name={name} label={useLabel()(name)} className={styles.choice ?? ''}>
      <Select options={options} placeholder={say('any')} allowClear />
    </Form.Item>
  )
}
