import { Segmented } from 'antd'
import { useState } from 'react'
import { DataTable } from '../../shared/list/data-table.tsx'
import { Pager } from '../../shared/list/pager.tsx'
import { Section } from '../../shared/look/page.tsx'
import { useTexts } from '../../shared/texts/texts.ts'
import { Change } from './change.tsx'
import type { ReturnRow } from './queries.ts'
import { useChildReturns } from './queries.ts'
import { returnsTexts } from './returns-texts.ts'

const CHOICES = ['all', 'dropped', 'unexplained'] as const

interface ChildReturnsProps {
  readonly organizationId: number
  readonly year: number
}

/** The returns of those directly below: where members fell, and who has not said why. */
export function ChildReturns(key: ChildReturnsProps) {
  const say = useTexts(returnsTexts)
  const [only, choose] = useState<(typeof CHOICES)[number]>('all')
  const [trail, go] = useState<readonly string[]>([])
  const cursor = trail.at(-1)
  const input = { ...key, ...(only === 'all' ? {} : { only }), ...(cursor ? { cursor } : {}) }
  const found = useChildReturns(input)
  const columns = useColumns()
  const paging = {
    isFirst: trail.length === 0,
    next: (next: string) => go([...trail, next]),
    previous: () => go(trail.slice(0, -1)),
  }
  return (
    <Section
      title={say('children')}
      extra={
        <Segmented
          aria-label={say('children')}
          options={CHOICES.map((value) => ({ value, label: say(value) }))}
          value={only}
          onChange={(value) => {
            choose(value)
            go([])
          }}
        />
      }
    >
      <DataTable
        rows={found.data?.items.map((row) => ({ ...row, id: row.organization.id }))}
        reading={found}
        columns={columns}
        empty={say('noneBelow')}
      />
      {found.data && (
        <Pager count={found.data.items.length} nextCursor={found.data.nextCursor} paging={paging} />
      )}
    </Section>
  )
}

function useColumns() {
  const say = useTexts(returnsTexts)
  const number = (count: number | null) => count?.toLocaleString('en') ?? '–'
  const right = { align: 'right' as const }
  return [
    { title: say('organization'), dataIndex: ['organization', 'shortName'] },
    { title: say('members'), dataIndex: 'members', render: number, ...right },
    { title: say('before'), dataIndex: 'before', render: number, ...right },
    {
      title: say('change'),
      key: 'change',
      ...right,
      render: (row: ReturnRow) => <Change before={row.before} now={row.members} />,
    },
    {
      title: say('explanation'),
      key: 'explanation',
      render: ({ dropped, explanation }: ReturnRow) =>
        explanation?.text ?? say(dropped ? 'missing' : 'notNeeded'),
    },
  ]
}
