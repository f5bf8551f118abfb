import { HEALTH_MARKS } from '@qingtuan/domain/organizations/health'
import { ORGANIZATION_STATUSES } from '@qingtuan/domain/organizations/status'
import { Form, Input, Select } from 'antd'
import { SearchForm } from '../../shared/list/search-form.tsx'
import { organizationTexts } from '../../shared/organization/organization-texts.ts'
import { useTexts } from '../../shared/texts/texts.ts'
import type { ChildFilter } from './child-filter.ts'
import styles from './manage.module.css'
import { manageTexts } from './manage-texts.ts'

interface ChildrenSearchProps {
  readonly filter: ChildFilter
  readonly onSearch: (filter: ChildFilter) => void
}

export function ChildrenSearch({ filter, onSearch }: ChildrenSearchProps) {
  const say = useTexts(manageTexts)
  const sayStatus = useTexts(organizationTexts)
  const statuses = ORGANIZATION_STATUSES.map((value) => ({ value, label: sayStatus(value) }))
  const marks = HEALTH_MARKS.map((value) => ({ value, label: say(value) }))
  const sorts = [
    { value: 'name', label: say('byName') },
    { value: 'status', label: say('byStatus') },
  ]
  const today = new Date().toISOString().slice(0, 10)
  return (
    <div className={styles.filter}>
      <SearchForm name="children" filter={filter} onSearch={onSearch}>
        <Form.Item name="find" label={say('find')}>
          <Input placeholder={say('findHint')} maxLength={100} allowClear autoComplete="off" />
        </Form.Item>
        <Form.Item name="status" label={say('status')} className={styles.short}>
          <Select options={statuses} placeholder={say('anyStatus')} allowClear />
        </Form.Item>
        <Form.Item name="health" label={say('health')} className={styles.short}>
          <Select options={marks} placeholder={say('anyHealth')} allowClear />
        </Form.Item>
        <Form.Item name="sort" label={say('sort')} className={styles.short}>
          <Select options={sorts} placeholder={say('byName')} allowClear />
        </Form.Item>
        <Form.Item name="asOf" label={say('asOf')}>
          <Input type="date" min="2000-01-01" max={today} />
        </Form.Item>
      </SearchForm>
    </div>
  )
}
