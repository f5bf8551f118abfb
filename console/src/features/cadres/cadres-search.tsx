import { holdsMembers } from '@qingtuan/domain/organizations/kind'
import { Form, Input, Select } from 'antd'
import { SearchForm } from '../../shared/list/search-form.tsx'
import { OrganizationTreeSelect } from '../../shared/organization/organization-tree-select.tsx'
import { useMyOrganization } from '../../shared/session/me.ts'
import { useTexts } from '../../shared/texts/texts.ts'
import styles from './cadres.module.css'
import type { CadresFilter } from './cadres-filter.ts'
import { SCOPES, SHOWN } from './cadres-filter.ts'
import { cadresTexts } from './cadres-texts.ts'
import { usePostOptions } from './post-words.ts'

interface CadresSearchProps {
  readonly filter: CadresFilter
  readonly onSearch: (filter: CadresFilter) => void
}

export function CadresSearch({ filter, onSearch }: CadresSearchProps) {
  const say = useTexts(cadresTexts)
  const isBranch = holdsMembers(useMyOrganization().kind)
  const { posts } = usePostOptions()
  const options = (values: readonly (keyof typeof cadresTexts.keys)[]) =>
    values.map((value) => ({ value, label: say(value) }))
  return (
    <SearchForm name="cadres" filter={filter} onSearch={onSearch}>
      {!isBranch && (
        <Form.Item name="scope" label={say('scope')} className={styles.short}>
          <Select options={options(SCOPES)} placeholder={say('own')} allowClear />
        </Form.Item>
      )}
      <Form.Item name="shown" label={say('shown')} className={styles.short}>
        <Select options={options(SHOWN)} placeholder={say('living')} allowClear />
      </Form.Item>
      <Form.Item name="post" label={say('post')} className={styles.short}>
        <Select options={posts} placeholder={say('anyPost')} allowClear />
      </Form.Item>
      {!isBranch && (
        <Form.Item name="organizationId" label={say('part')} className={styles.tree}>
          <OrganizationTreeSelect placeholder={say('wholeSubtree')} />
        </Form.Item>
      )}
      <Form.Item name="text" label={say('find')} className={styles.text}>
        <Input placeholder={say('text')} maxLength={100} allowClear autoComplete="off" />
      </Form.Item>
    </SearchForm>
  )
}
