import { GRADUATE_STATES } from '@qingtuan/domain/graduations/answer'
import { Button, Form, Select } from 'antd'
import { useState } from 'react'
import { DataTable } from '../../shared/list/data-table.tsx'
import { Pager } from '../../shared/list/pager.tsx'
import { SearchForm } from '../../shared/list/search-form.tsx'
import { useUrlFilter } from '../../shared/list/use-url-filter.ts'
import { Section } from '../../shared/look/page.tsx'
import { useTexts } from '../../shared/texts/texts.ts'
import { AnswerModal } from './answer-modal.tsx'
import { useGraduateColumns } from './graduate-columns.tsx'
import { graduatesReaders } from './graduates-filter.ts'
import styles from './graduations.module.css'
import { graduationsTexts } from './graduations-texts.ts'
import type { Graduate, Season } from './queries.ts'
import { useGraduates } from './queries.ts'
import { useRemindingAloud } from './use-reminding-aloud.ts'

/** Who was asked, where they stand, and what the branch can do for them. */
export function GraduatesSection({ season }: { readonly season: Season }) {
  const say = useTexts(graduationsTexts)
  const { filter, cursor, change, paging } = useUrlFilter(graduatesReaders, `/graduations/${season.id}`)
  const reading = useGraduates(season.id, filter, cursor)
  const [noted, setNoted] = useState<Graduate | null>(null)
  const [chosen, setChosen] = useState<readonly string[]>([])
  const { remind, isPending } = useRemindingAloud(season.id)
  const isOpen = season.closedAt === null
  const columns = useGraduateColumns(isOpen ? setNoted : null)
  const selection = {
    selectedRowKeys: [...chosen],
    onChange: (keys: readonly unknown[]) => setChosen(keys.map(String)),
    getCheckboxProps: ({ name }: Graduate) => ({ 'aria-label': say('selectOne', { name }) }),
    getTitleCheckboxProps: () => ({ 'aria-label': say('selectAll') }),
  }
  const states = GRADUATE_STATES.map((value) => ({ value, label: say(value) }))
  return (
    <Section title={say('graduates')}>
      <SearchForm name="graduates" filter={filter} onSearch={change}>
        <Form.Item name="state" label={say('answer')} className={styles.short}>
          <Select options={states} placeholder={say('anyState')} allowClear />
        </Form.Item>
        <Form.Item name="organizationId" hidden>
          <input type="hidden" />
        </Form.Item>
      </SearchForm>
      {chosen.length > 0 && (
        <div className={styles.bar} role="status">
          <Button loading={isPending} onClick={() => remind([...chosen])}>
            {say('remindChosen', { count: chosen.length })}
          </Button>
        </div>
      )}
      <DataTable
        rows={reading.data?.items.map((item) => ({ ...item, id: item.memberId }))}
        reading={reading}
        columns={columns}
        empty={say('nobody')}
        {...(season.may.remind ? { selection } : {})}
      />
      {reading.data && (
        <Pager count={reading.data.items.length} nextCursor={reading.data.nextCursor} paging={paging} />
      )}
      {noted && <AnswerModal seasonId={season.id} graduate={noted} onClose={() => setNoted(null)} />}
    </Section>
  )
}
