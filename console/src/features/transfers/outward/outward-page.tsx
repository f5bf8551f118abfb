import { Button, Form, Input, Select } from 'antd'
import { Link, useLocation, useNavigate, useParams } from 'react-router'
import { DataTable } from '../../../shared/list/data-table.tsx'
import { Pager } from '../../../shared/list/pager.tsx'
import { SearchForm } from '../../../shared/list/search-form.tsx'
import { useUrlFilter } from '../../../shared/list/use-url-filter.ts'
import { Page, Section } from '../../../shared/look/page.tsx'
import { useTexts } from '../../../shared/texts/texts.ts'
import { STANDINGS } from '../transfers-filter.ts'
import styles from '../transfers-search.module.css'
import { useOutwardColumns } from './outward-columns.tsx'
import { OutwardDrawer } from './outward-drawer.tsx'
import { outwardReaders } from './outward-filter.ts'
import { useOutwardList } from './outward-queries.ts'
import { outwardTexts } from './outward-texts.ts'

/** 转往系统以外: who is on the way out by a letter. */
export default function OutwardPage() {
  const say = useTexts(outwardTexts)
  const { id } = useParams()
  const navigate = useNavigate()
  const { search, state } = useLocation()
  const { filter, cursor, change, paging } = useUrlFilter(outwardReaders, '/transfers/outward')
  const list = useOutwardList(filter, cursor)
  const columns = useOutwardColumns()
  const back = (
    <Link to="/transfers">
      <Button tabIndex={-1}>{say('back')}</Button>
    </Link>
  )
  return (
    <Page title={say('title')} lead={say('lead')} actions={back}>
      <Section>
        <SearchForm name="outward" filter={filter} onSearch={change}>
          <Form.Item name="standing" label={say('standing')} className={styles.choice}>
            <Select
              options={STANDINGS.map((value) => ({ value, label: say(value) }))}
              placeholder={say('open')}
              allowClear
            />
          </Form.Item>
          <Form.Item name="text" label={say('find')} className={styles.text}>
            <Input placeholder={say('text')} maxLength={100} allowClear autoComplete="off" />
          </Form.Item>
        </SearchForm>
        <DataTable rows={list.data?.items} reading={list} columns={columns} empty={say('empty')} />
        {list.data && (
          <Pager count={list.data.items.length} nextCursor={list.data.nextCursor} paging={paging} />
        )}
      </Section>
      {id && <OutwardDrawer id={id} onClose={() => navigate(`/transfers/outward${search}`, { state })} />}
    </Page>
  )
}
