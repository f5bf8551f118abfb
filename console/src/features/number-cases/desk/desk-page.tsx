import { DESK_VIEWS } from '@qingtuan/contract/number-cases/views'
import { Button, Form, Input } from 'antd'
import { useState } from 'react'
import { DataTable } from '../../../shared/list/data-table.tsx'
import { LoadMore } from '../../../shared/list/load-more.tsx'
import { SearchForm } from '../../../shared/list/search-form.tsx'
import { writeFilter } from '../../../shared/list/url-filter.ts'
import { useUrlFilter } from '../../../shared/list/use-url-filter.ts'
import { Page, Section } from '../../../shared/look/page.tsx'
import { Tabs } from '../../../shared/look/tabs.tsx'
import { RefusalAlert } from '../../../shared/refusal/refusal-alert.tsx'
import { useTexts } from '../../../shared/texts/texts.ts'
import styles from '../number-cases.module.css'
import { DecideModal } from './decide-modal.tsx'
import { useDeskColumns } from './desk-columns.tsx'
import type { DeskFilter } from './desk-filter.ts'
import { deskReaders } from './desk-filter.ts'
import { numberDeskTexts } from './desk-texts.ts'
import { OutcomesModal } from './outcomes-modal.tsx'
import { useDeskCounts, useQueue, useTake } from './queries.ts'
import { useDeskSelection } from './use-desk-selection.ts'

/** The desk of the number officer: the cases of the whole city. */
export default function DeskPage() {
  const say = useTexts(numberDeskTexts)
  const { filter, change } = useUrlFilter(deskReaders, '/')
  const queue = useQueue(filter)
  const view = filter.view ?? 'escalated'
  const columns = useDeskColumns()
  const { chosen, clear, rowSelection } = useDeskSelection()
  const [isDeciding, setIsDeciding] = useState(false)
  const take = useTake()
  const isOpen = view !== 'coming' && view !== 'settled'
  return (
    <Page title={say('title')} lead={say('lead')}>
      <Section>
        <ViewTabs filter={filter} />
        <SearchForm
          name="number-desk"
          filter={{ text: filter.text }}
          onSearch={({ text }) => change({ ...filter, text })}
        >
          <Form.Item name="text" label={say('find')} className={styles.find ?? ''}>
            <Input placeholder={say('findHint')} maxLength={100} allowClear autoComplete="off" />
          </Form.Item>
        </SearchForm>
        <RefusalAlert error={take.error} />
        {chosen.length > 0 && (
          <div className={styles.bar} role="status">
            <span>{say('selected', { count: chosen.length })}</span>
            <Button
              loading={take.isPending}
              disabled={!chosen.some(({ state }) => state === 'escalated')}
              onClick={() =>
                take.mutate({ ids: chosen.filter(({ state }) => state === 'escalated').map(({ id }) => id) })
              }
            >
              {say('takeMany')}
            </Button>
            <Button type="primary" onClick={() => setIsDeciding(true)}>
              {say('decideMany')}
            </Button>
            <Button type="text" onClick={clear}>
              {say('unselect')}
            </Button>
          </div>
        )}
        <DataTable
          rows={queue.data?.pages.flatMap(({ items }) => items)}
          reading={queue}
          columns={columns}
          empty={say(filter.text ? 'noneFound' : `empty.${view}`)}
          {...(isOpen ? { selection: rowSelection } : {})}
        />
        <LoadMore reading={queue} />
      </Section>
      {isDeciding && <DecideModal cases={chosen} onClose={() => setIsDeciding(false)} onDecided={clear} />}
      {take.data && <OutcomesModal outcomes={take.data.items} onClose={() => take.reset()} />}
    </Page>
  )
}

/** Each view is an address of its own; what is looked for stays. */
function ViewTabs({ filter }: { readonly filter: DeskFilter }) {
  const say = useTexts(numberDeskTexts)
  const counts = useDeskCounts().data
  return (
    <Tabs
      label={say('views')}
      present={addressOf(filter, filter.view ?? 'escalated')}
      tabs={DESK_VIEWS.map((view) => ({
        to: addressOf(filter, view),
        text: say(view),
        count: view === 'settled' ? undefined : counts?.[view],
      }))}
    />
  )
}

function addressOf(filter: DeskFilter, view: (typeof DESK_VIEWS)[number]): string {
  return `/?${writeFilter({ ...filter, view })}`
}
