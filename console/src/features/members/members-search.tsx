import { MEMBER_STATUSES } from '@qingtuan/domain/members/status'
import { holdsMembers } from '@qingtuan/domain/organizations/kind'
import { toShanghaiDate } from '@qingtuan/domain/shared/calendar-date'
import { SEXES } from '@qingtuan/domain/shared/sex'
import { Button, Form, Input, Select } from 'antd'
import { useState } from 'react'
import { SearchForm } from '../../shared/list/search-form.tsx'
import { conditionTexts } from '../../shared/member/condition-texts.ts'
import { memberTexts } from '../../shared/member/member-texts.ts'
import { MoreConditions } from '../../shared/member/more-conditions.tsx'
import { OrganizationTreeSelect } from '../../shared/organization/organization-tree-select.tsx'
import { useMyOrganization } from '../../shared/session/me.ts'
import { useTexts } from '../../shared/texts/texts.ts'
import type { MembersFilter } from './members-filter.ts'
import { isEarlier, MORE_CONDITIONS } from './members-filter.ts'
import styles from './members-search.module.css'
import { membersTexts } from './members-texts.ts'
import { rollTexts } from './roll/roll-texts.ts'

interface MembersSearchProps {
  readonly filter: MembersFilter
  readonly onSearch: (filter: MembersFilter) => void
}

export function MembersSearch({ filter, onSearch }: MembersSearchProps) {
  const say = useTexts(membersTexts)
  const sayRoll = useTexts(rollTexts)
  const sayCondition = useTexts(conditionTexts)
  const sayMember = useTexts(memberTexts)
  const isBranch = holdsMembers(useMyOrganization().kind)
  const { sort, direction, columns, view: _view, ...entries } = filter
  const hidden = MORE_CONDITIONS.filter((entry) => filter[entry] !== undefined).length
  const [isOpen, setIsOpen] = useState(hidden > 0)
  const options = (values: readonly (keyof typeof memberTexts.keys)[]) =>
    values.map((value) => ({ value, label: sayMember(value) }))
  return (
    <SearchForm
      name="members"
      filter={entries}
      onSearch={(asked) => onSearch({ ...asked, sort, direction, columns })}
    >
      <Form.Item name="text" label={say('find')} className={styles.text}>
        <Input placeholder={say('text')} maxLength={100} allowClear autoComplete="off" />
      </Form.Item>
      <Form.Item name="status" label={say('status')} className={styles.short}>
        <Select options={options(MEMBER_STATUSES)} placeholder={say('anyStatus')} allowClear />
      </Form.Item>
      <Form.Item name="sex" label={say('sex')} className={styles.short}>
        <Select options={options(SEXES)} placeholder={say('anySex')} allowClear />
      </Form.Item>
      {/* The browser's own date entry: the keyboard's way, and 40 KB less to load. */}
      <Form.Item name="joinedFrom" label={say('joinedFrom')}>
        <Input type="date" min="1950-01-01" max="2099-12-31" />
      </Form.Item>
      <Form.Item name="joinedTo" label={say('joinedTo')}>
        <Input type="date" min="1950-01-01" max="2099-12-31" />
      </Form.Item>
      <Form.Item name="asOf" label={sayRoll('asOf')}>
        <Input type="date" min="2000-01-01" max={toShanghaiDate(new Date())} />
      </Form.Item>
      {!isBranch && (
        <Form.Item name="organizationId" label={say('part')} className={styles.tree}>
          <OrganizationTreeSelect placeholder={say('wholeSubtree')} />
        </Form.Item>
      )}
      <MoreConditions isOpen={isOpen} isEarlier={isEarlier(filter)} />
      <Button type="text" aria-expanded={isOpen} onClick={() => setIsOpen(!isOpen)}>
        {isOpen ? sayCondition('fewer') : sayCondition('more')}
        {!isOpen && hidden > 0 && ` (${hidden})`}
      </Button>
    </SearchForm>
  )
}
