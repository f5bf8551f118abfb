import { AGE_OUT_LISTS } from '@qingtuan/contract/members/age-out'
import { holdsMembers } from '@qingtuan/domain/organizations/kind'
import { Button, Tabs } from 'antd'
import { useState } from 'react'
import { Link } from 'react-router'
import { DataTable } from '../../../shared/list/data-table.tsx'
import { Pager } from '../../../shared/list/pager.tsx'
import { oneOf } from '../../../shared/list/url-filter.ts'
import { useUrlFilter } from '../../../shared/list/use-url-filter.ts'
import { Page, Section } from '../../../shared/look/page.tsx'
import { useMyOrganization } from '../../../shared/session/me.ts'
import { useTexts } from '../../../shared/texts/texts.ts'
import { useAgeOutColumns } from './age-out-columns.tsx'
import { ageOutTexts } from './age-out-texts.ts'
import { ConfirmAgeOut } from './confirm-age-out.tsx'
import type { AgeOutRow } from './queries.ts'
import { useAgeOut } from './queries.ts'

const readers = { list: oneOf(AGE_OUT_LISTS) }

/** 超龄离团: due, coming within three months, kept because of a post. The branch confirms. */
export default function AgeOutPage() {
  const say = useTexts(ageOutTexts)
  const isBranch = holdsMembers(useMyOrganization().kind)
  const { filter, cursor, change, paging } = useUrlFilter(readers, '/members/age-out')
  const list = filter.list ?? 'due'
  const members = useAgeOut(list, cursor)
  const columns = useAgeOutColumns()
  const [chosen, setChosen] = useState<readonly AgeOutRow[]>([])
  const [isOpen, setIsOpen] = useState(false)
  const mayChoose = isBranch && list === 'due'
  const items = AGE_OUT_LISTS.map((key) => ({ key, label: say(key) }))
  return (
    <Page
      title={say('title')}
      lead={say(isBranch ? 'leadOfBranch' : 'lead')}
      actions={<Link to="/members">{say('back')}</Link>}
    >
      <Section>
        <Tabs activeKey={list} items={items} onChange={(key) => change({ list: readers.list(key) })} />
        {mayChoose && (
          <p>
            <Button type="primary" disabled={chosen.length === 0} onClick={() => setIsOpen(true)}>
              {say('confirmChosen', { count: chosen.length })}
            </Button>
          </p>
        )}
        <DataTable
          rows={members.data?.items}
          reading={members}
          columns={columns}
          empty={say(`${list}Empty`)}
          {...(mayChoose ? { selection: selectionOf(chosen, setChosen) } : {})}
        />
        {members.data && (
          <Pager count={members.data.items.length} nextCursor={members.data.nextCursor} paging={paging} />
        )}
      </Section>
      {isOpen && (
        <ConfirmAgeOut rows={chosen} onClose={() => setIsOpen(false)} onDone={() => setChosen([])} />
      )}
    </Page>
  )
}

function selectionOf(chosen: readonly AgeOutRow[], onChange: (rows: readonly AgeOutRow[]) => void) {
  return {
    selectedRowKeys: chosen.map(({ id }) => id),
    getCheckboxProps: ({ may, name }: AgeOutRow) => ({ disabled: !may.confirm, 'aria-label': name }),
    onChange: (_: unknown, rows: AgeOutRow[]) => onChange(rows.filter(Boolean)),
  }
}
