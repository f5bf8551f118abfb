import { SERVICE_KINDS } from '@qingtuan/domain/community-service/kind'
import type { ServicePhase } from '@qingtuan/domain/community-service/phase'
import { holdsMembers } from '@qingtuan/domain/organizations/kind'
import { Button, Form, Input, Select } from 'antd'
import { useNavigate } from 'react-router'
import { DataTable } from '../../../shared/list/data-table.tsx'
import { Pager } from '../../../shared/list/pager.tsx'
import { SearchForm } from '../../../shared/list/search-form.tsx'
import { useUrlFilter } from '../../../shared/list/use-url-filter.ts'
import { Page, Section } from '../../../shared/look/page.tsx'
import { OrganizationTreeSelect } from '../../../shared/organization/organization-tree-select.tsx'
import { useMyOrganization } from '../../../shared/session/me.ts'
import { useTexts } from '../../../shared/texts/texts.ts'
import { projectReaders } from './filters.ts'
import { useProjectColumns } from './project-columns.tsx'
import { projectTexts } from './project-texts.ts'
import styles from './projects.module.css'
import { useProjects } from './queries.ts'
import { addressOf, ServiceTabs } from './service-tabs.tsx'

const PATH = '/community-service'
const PHASES: Readonly<Record<'coming' | 'past', readonly ServicePhase[]>> = {
  coming: ['open', 'full', 'closed', 'running'],
  past: ['over', 'cancelled', 'confirmed'],
}

/** 社区服务: the projects of the organization and of everything below it. */
export default function ProjectsPage() {
  const say = useTexts(projectTexts)
  const navigate = useNavigate()
  return (
    <Page
      title={say('title')}
      lead={say('lead')}
      actions={
        <Button type="primary" onClick={() => void navigate(`${PATH}/new`)}>
          {say('publish')}
        </Button>
      }
    >
      <Section>
        <Projects />
      </Section>
    </Page>
  )
}

function Projects() {
  const say = useTexts(projectTexts)
  const { filter, cursor, change, paging } = useUrlFilter(projectReaders, PATH)
  const projects = useProjects(filter, cursor)
  const columns = useProjectColumns()
  const { view = 'coming', ...asked } = filter
  const isFiltered = Object.keys(asked).length > 0
  const nothing = view === 'past' ? 'emptyPast' : 'empty'
  const count = projects.data?.items.length ?? 0
  return (
    <>
      <ServiceTabs present={addressOf(view)} />
      <SearchForm name="service" filter={filter} onSearch={(found) => change({ ...filter, ...found })}>
        <Form.Item name="text" label={say('find')} className={styles.find ?? ''}>
          <Input maxLength={100} allowClear autoComplete="off" />
        </Form.Item>
        <Choices view={view} />
      </SearchForm>
      <DataTable
        rows={projects.data?.items}
        reading={projects}
        columns={columns}
        empty={say(isFiltered ? 'noneFound' : nothing)}
      />
      {projects.data && count > 0 && (
        <Pager count={count} nextCursor={projects.data.nextCursor} paging={paging} />
      )}
    </>
  )
}

function Choices({ view }: { readonly view: 'coming' | 'past' }) {
  const say = useTexts(projectTexts)
  const isBranch = holdsMembers(useMyOrganization().kind)
  const named = <Value extends Parameters<typeof say>[0]>(values: readonly Value[]) =>
    values.map((value) => ({ value, label: say(value) }))
  return (
    <>
      <Form.Item name="kind" label={say('kind')} className={styles.choice ?? ''}>
        <Select allowClear placeholder={say('anyKind')} options={named(SERVICE_KINDS)} />
      </Form.Item>
      <Form.Item name="phase" label={say('phase')} className={styles.choice ?? ''}>
        <Select allowClear placeholder={say('anyPhase')} options={named(PHASES[view])} />
      </Form.Item>
      {!isBranch && (
        <Form.Item name="organizationId" label={say('organization')} className={styles.find ?? ''}>
          <OrganizationTreeSelect placeholder={say('anyOrganization')} />
        </Form.Item>
      )}
      {!isBranch && (
        <Form.Item name="own" label={say('own')} className={styles.choice ?? ''}>
          <Select
            allowClear
            placeholder={say('withBelow')}
            options={[{ value: 'only', label: say('ownOnly') }]}
          />
        </Form.Item>
      )}
    </>
  )
}
