import { RELOCATION_SCOPES } from '@qingtuan/contract/relocations/scopes'
import { RELOCATION_STATES } from '@qingtuan/domain/relocations/state'
import { Button, Form, Select } from 'antd'
import { useState } from 'react'
import { Link, useNavigate, useParams, useSearchParams } from 'react-router'
import { DataTable } from '../../shared/list/data-table.tsx'
import { LoadMore } from '../../shared/list/load-more.tsx'
import { SearchForm } from '../../shared/list/search-form.tsx'
import { wholeNumber } from '../../shared/list/url-filter.ts'
import { useUrlFilter } from '../../shared/list/use-url-filter.ts'
import { Page, Section } from '../../shared/look/page.tsx'
import { useTexts } from '../../shared/texts/texts.ts'
import { ProposeModal } from './propose-modal.tsx'
import { useRelocations } from './queries.ts'
import { useRelocationColumns } from './relocation-columns.tsx'
import { RelocationDrawer } from './relocation-drawer.tsx'
import styles from './relocations.module.css'
import type { RelocationsFilter } from './relocations-filter.ts'
import { relocationsReaders } from './relocations-filter.ts'
import { relocationsTexts } from './relocations-texts.ts'

/** 转隶审批: what waits for this organization, and every move within its reach. */
export default function RelocationsPage() {
  const say = useTexts(relocationsTexts)
  const { id } = useParams()
  const [parameters] = useSearchParams()
  const navigate = useNavigate()
  const { filter, change } = useUrlFilter(relocationsReaders, '/relocations')
  const reading = useRelocations(filter)
  const move = wholeNumber(parameters.get('move') ?? '')
  const [proposing, setProposing] = useState(move !== undefined)
  const open = (one: string) => navigate(`/relocations/${one}`)
  const actions = (
    <>
      <Link to="/organizations">{say('back')}</Link>{' '}
      <Button type="primary" onClick={() => setProposing(true)}>
        {say('propose')}
      </Button>
    </>
  )
  return (
    <Page title={say('title')} lead={say('lead')} actions={actions}>
      <Section>
        <RelocationsSearch filter={filter} onSearch={change} />
        <DataTable
          rows={reading.data?.pages.flatMap(({ items }) => items)}
          reading={reading}
          columns={useRelocationColumns(open)}
          empty={say('empty')}
        />
        <LoadMore reading={reading} />
      </Section>
      {id && <RelocationDrawer id={id} onClose={() => navigate('/relocations')} />}
      {proposing && (
        <ProposeModal
          organizationId={move}
          onProposed={(one) => {
            setProposing(false)
            open(one)
          }}
          onClose={() => setProposing(false)}
        />
      )}
    </Page>
  )
}

interface RelocationsSearchProps {
  readonly filter: RelocationsFilter
  readonly onSearch: (filter: RelocationsFilter) => void
}

function RelocationsSearch({ filter, onSearch }: RelocationsSearchProps) {
  const say = useTexts(relocationsTexts)
  const options = <Value extends 'waiting' | 'all' | (typeof RELOCATION_STATES)[number]>(
    values: readonly Value[],
  ) => values.map((value) => ({ value, label: say(value) }))
  return (
    <SearchForm name="relocations" filter={filter} onSearch={onSearch}>
      <Form.Item name="scope" label={say('scope')} className={styles.short}>
        <Select options={options(RELOCATION_SCOPES)} placeholder={say('all')} allowClear />
      </Form.Item>
      <Form.Item name="state" label={say('state')} className={styles.short}>
        <Select options={options(RELOCATION_STATES)} placeholder={say('anyState')} allowClear />
      </Form.Item>
    </SearchForm>
  )
}
