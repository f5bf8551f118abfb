import { FEEDBACK_STATES } from '@qingtuan/domain/feedback/state'
import { Button, Form, Input, Select } from 'antd'
import { useContext, useState } from 'react'
import { Link, matchPath, useLocation, useNavigate } from 'react-router'
import { DataTable } from '../../shared/list/data-table.tsx'
import { Pager } from '../../shared/list/pager.tsx'
import { SearchForm } from '../../shared/list/search-form.tsx'
import { useUrlFilter } from '../../shared/list/use-url-filter.ts'
import { Page, Section } from '../../shared/look/page.tsx'
import { StaffContext } from '../../shared/session/me.ts'
import { useTexts } from '../../shared/texts/texts.ts'
import { CannedAnswers } from './canned-answers.tsx'
import styles from './feedback.module.css'
import { FeedbackDrawer } from './feedback-drawer.tsx'
import { feedbackTexts } from './feedback-texts.ts'
import { inboxReaders } from './filters.ts'
import { useInboxColumns } from './inbox-columns.tsx'
import { useInbox } from './queries.ts'
import { ViewTabs } from './view-tabs.tsx'

const PATH = '/feedback'

/** 反馈: what an organization, or at the top the administrators, have to answer (FAQ X2). */
export default function InboxPage() {
  const say = useTexts(feedbackTexts)
  const isStaff = useContext(StaffContext) !== null
  const navigate = useNavigate()
  const { pathname, search, state } = useLocation()
  const id = matchPath(`${PATH}/:id`, pathname)?.params.id
  const [isKeeping, setIsKeeping] = useState(false)
  return (
    <Page
      title={say('title')}
      lead={say(isStaff ? 'leadTop' : 'lead')}
      actions={
        <>
          {!isStaff && <Link to="/feedback/sent">{say('toSent')}</Link>}
          <Button onClick={() => setIsKeeping(true)}>{say('canned')}</Button>
        </>
      }
    >
      <Section>
        <Inbox />
      </Section>
      {id && <FeedbackDrawer id={id} onClose={() => navigate(`${PATH}${search}`, { state })} />}
      {isKeeping && <CannedAnswers onClose={() => setIsKeeping(false)} />}
    </Page>
  )
}

function Inbox() {
  const say = useTexts(feedbackTexts)
  const { filter, cursor, change, paging } = useUrlFilter(inboxReaders, PATH)
  const inbox = useInbox(filter, cursor)
  const columns = useInboxColumns()
  const isFiltered = Object.keys(filter).length > 0
  const states = FEEDBACK_STATES.map((value) => ({ value, label: say(value) }))
  const count = inbox.data?.items.length ?? 0
  return (
    <>
      <ViewTabs view={filter.view ?? 'waiting'} />
      <SearchForm name="feedback" filter={filter} onSearch={(found) => change({ ...filter, ...found })}>
        <Form.Item name="text" label={say('find')} className={styles.find ?? ''}>
          <Input maxLength={100} allowClear autoComplete="off" />
        </Form.Item>
        <Form.Item name="state" label={say('state')} className={styles.choice ?? ''}>
          <Select allowClear placeholder={say('anyState')} options={states} />
        </Form.Item>
      </SearchForm>
      <DataTable
        rows={inbox.data?.items}
        reading={inbox}
        columns={columns}
        empty={say(isFiltered ? 'noneFound' : 'empty')}
      />
      {inbox.data && count > 0 && <Pager count={count} nextCursor={inbox.data.nextCursor} paging={paging} />}
    </>
  )
}
