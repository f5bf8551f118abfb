import { CHECKS } from '@qingtuan/domain/data-quality/check'
import { FINDING_STATES } from '@qingtuan/domain/data-quality/finding'
import { Form, Select } from 'antd'
import { SearchForm } from '../../shared/list/search-form.tsx'
import { OrganizationTreeSelect } from '../../shared/organization/organization-tree-select.tsx'
import { useMyOrganization } from '../../shared/session/me.ts'
import { useTexts } from '../../shared/texts/texts.ts'
import { dataQualityTexts } from './data-quality-texts.ts'
import type { FindingsFilter } from './findings-filter.ts'
import { useLabels } from './labels.ts'

interface FindingsSearchProps {
  readonly filter: FindingsFilter
  readonly onSearch: (filter: FindingsFilter) => void
}

export function FindingsSearch({ filter, onSearch }: FindingsSearchProps) {
  const say = useTexts(dataQualityTexts)
  const { checkOf, stateOf } = useLabels()
  const isBranch = useMyOrganization().kind === 'branch'
  const scopes = (['own', 'toDecide'] as const).filter((scope) => !isBranch || scope === 'own')
  return (
    <SearchForm name="findings" filter={filter} onSearch={onSearch}>
      <Form.Item name="check" label={say('check')}>
        <Select
          allowClear
          placeholder={say('anyCheck')}
          popupMatchSelectWidth={260}
          options={CHECKS.map((check) => ({ value: check, label: checkOf(check) }))}
        />
      </Form.Item>
      <Form.Item name="state" label={say('state')}>
        <Select
          allowClear
          placeholder={say('anyState')}
          popupMatchSelectWidth={220}
          options={FINDING_STATES.map((state) => ({ value: state, label: stateOf(state) }))}
        />
      </Form.Item>
      <Form.Item name="scope" label={say('scope')}>
        <Select
          allowClear
          placeholder={say('anyScope')}
          popupMatchSelectWidth={220}
          options={scopes.map((scope) => ({ value: scope, label: say(scope) }))}
        />
      </Form.Item>
      {!isBranch && (
        <Form.Item name="organizationId" label={say('part')}>
          <OrganizationTreeSelect placeholder={say('anyScope')} />
        </Form.Item>
      )}
    </SearchForm>
  )
}
