import { JOIN_APPLICATION_STATES } from '@qingtuan/domain/join-applications/state'
import { holdsMembers } from '@qingtuan/domain/organizations/kind'
import { Form, Input, Select } from 'antd'
import { SearchForm } from '../../shared/list/search-form.tsx'
import { useMyOrganization } from '../../shared/session/me.ts'
import { useTexts } from '../../shared/texts/texts.ts'
import type { JoinApplicationsFilter } from './join-applications-filter.ts'
import { SCOPES } from './join-applications-filter.ts'
import styles from './join-applications-search.module.css'
import { joinApplicationsTexts } from './join-applications-texts.ts'

interface JoinApplicationsSearchProps {
  readonly filter: JoinApplicationsFilter
  readonly onSearch: (filter: JoinApplicationsFilter) => void
}

export function JoinApplicationsSearch({ filter, onSearch }: JoinApplicationsSearchProps) {
  const say = useTexts(joinApplicationsTexts)
  const isBranch = holdsMembers(useMyOrganization().kind)
  const scopes = SCOPES.map((value) => ({ value, label: say(value) }))
  const states = JOIN_APPLICATION_STATES.map((value) => ({ value, label: say(value) }))
  return (
    <SearchForm name="join-applications" filter={filter} onSearch={onSearch}>
      {!isBranch && (
        <Form.Item name="scope" label={say('scope')} className={styles.scope}>
          <Select options={scopes} placeholder={say('subtree')} allowClear />
        </Form.Item>
      )}
      <Form.Item name="state" label={say('state')} className={styles.state}>
        <Select options={states} placeholder={say('anyState')} allowClear />
      </Form.Item>
      <Form.Item name="text" label={say('find')} className={styles.text}>
        <Input placeholder={say('text')} maxLength={100} allowClear autoComplete="off" />
      </Form.Item>
    </SearchForm>
  )
}
