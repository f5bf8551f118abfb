import type { MemberColumnKey } from '@qingtuan/contract/members/columns'
import { MEMBER_COLUMNS, SHOWN_COLUMNS } from '@qingtuan/contract/members/columns'
import { Button, Checkbox, Popover } from 'antd'
import { useLocale } from '../../../shared/texts/locale.ts'
import { useTexts } from '../../../shared/texts/texts.ts'
import styles from './roll.module.css'
import { rollTexts } from './roll-texts.ts'

interface ColumnsChoiceProps {
  readonly columns: readonly MemberColumnKey[]
  readonly onChange: (columns: readonly MemberColumnKey[]) => void
}

/** Which columns the table shows; the name always stands first. */
export function ColumnsChoice({ columns, onChange }: ColumnsChoiceProps) {
  const say = useTexts(rollTexts)
  const { locale } = useLocale()
  const toggle = (key: MemberColumnKey, isShown: boolean) =>
    onChange(
      MEMBER_COLUMNS.map((column) => column.key).filter((known) =>
        known === key ? isShown : columns.includes(known),
      ),
    )
  const content = (
    <fieldset className={styles.columns} aria-label={say('columns')}>
      {MEMBER_COLUMNS.filter(({ key }) => key !== 'name').map((column) => (
        <Checkbox
          key={column.key}
          checked={columns.includes(column.key)}
          onChange={({ target }) => toggle(column.key, target.checked)}
        >
          {locale === 'en' ? column.en : column.zh}
        </Checkbox>
      ))}
      <div className={styles.columnsFoot}>
        <Button type="link" size="small" onClick={() => onChange(SHOWN_COLUMNS)}>
          {say('defaultColumns')}
        </Button>
      </div>
    </fieldset>
  )
  return (
    <Popover content={content} trigger="click" placement="bottomRight">
      <Button>{say('columns')}</Button>
    </Popover>
  )
}
