import { holdsMembers } from '@qingtuan/domain/organizations/kind'
import { Form, Input, Select } from 'antd'
import { SearchForm } from '../../shared/list/search-form.tsx'
import { useMyOrganization } from '../../shared/session/me.ts'
import { useTexts } from '../../shared/texts/texts.ts'
import type { TransfersFilter } from './transfers-filter.ts'
import { DIRECTIONS, STANDINGS } from './transfers-filter.ts'
import styles from './transfers-search.module.css'
import { transfersTexts } from './transfers-texts.ts'

interface TransfersSearchProps {
  readonly filter: TransfersFilter
  readonly onSearch: (filter: TransfersFilter) => void
}

export function TransfersSearch({ filter, onSearch }: TransfersSearchProps) {
  const say = useTexts(transfersTexts)
  const isBranch = holdsMembers(useMyOrganization().kind)
  const standings = STANDINGS.map((value) => ({ value, label: say(value) }))
  // Nothing moves inside a branch.
  const directions = DIRECTIONS.filter((value) => value !== 'through' || !isBranch)
  return (
    <SearchForm name="transfers" filter={filter} onSearch={onSearch}>
      <Form.Item name="standing" label={say('standing')} className={styles.choice}>
        <Select options={standings} placeholder={say('open')} allowClear />
      </Form.Item>
      <Form.Item name="direction" label={say('direction')} className={styles.choice}>
        <Select
          options={directions.map((value) => ({ value, label: say(value) }))}
          placeholder={say('anyDirection')}
          allowClear
        />
      </Form.Item>
      <Form.Item name="text" label={say('find')} className={styles.text}>
        <Input placeholder={say('text')} maxLength={100} allowClear autoComplete="off" />
      </Form.Item>
    </SearchForm>
  )
}
