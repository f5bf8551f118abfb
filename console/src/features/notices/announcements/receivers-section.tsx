import type { ReceiverState } from '@qingtuan/contract/notices/announcement-views'
import { RECEIVER_STATES } from '@qingtuan/contract/notices/announcement-views'
import type { TableColumnsType } from 'antd'
import { Select } from 'antd'
import { Link } from 'react-router'
import { DataTable } from '../../../shared/list/data-table.tsx'
import { Pager } from '../../../shared/list/pager.tsx'
import { useUrlFilter } from '../../../shared/list/use-url-filter.ts'
import { Clipped } from '../../../shared/look/clipped.tsx'
import { momentText } from '../../../shared/look/moment.ts'
import { Section } from '../../../shared/look/page.tsx'
import { useTexts } from '../../../shared/texts/texts.ts'
import { announcementTexts } from './announcement-texts.ts'
import styles from './announcements.module.css'
import { receiversReaders } from './filters.ts'
import type { Announcement, Receiver } from './queries.ts'
import { useReceivers } from './queries.ts'

const WITHOUT_RECEIPT: readonly ReceiverState[] = ['unread', 'read']

/** Whom it reached, name by name. */
export function ReceiversSection({
  announcement: { id, asksReceipt },
}: {
  readonly announcement: Announcement
}) {
  const say = useTexts(announcementTexts)
  const { filter, cursor, change, paging } = useUrlFilter(receiversReaders, `/announcements/${id}`)
  const reading = useReceivers(id, filter, cursor)
  const columns = useReceiverColumns(asksReceipt)
  const states = asksReceipt ? RECEIVER_STATES : WITHOUT_RECEIPT
  const choice = (
    <Select
      aria-label={say('reading')}
      className={styles.short ?? ''}
      allowClear
      placeholder={say('anyReading')}
      value={filter.state ?? null}
      options={states.map((value) => ({ value, label: say(value) }))}
      onChange={(state) => change({ ...filter, state: state ?? undefined })}
    />
  )
  return (
    <Section title={say('names')} extra={choice}>
      <DataTable
        rows={reading.data?.items.map((receiver) => ({ ...receiver, id: receiver.place }))}
        reading={reading}
        columns={columns}
        empty={say('namesEmpty')}
      />
      {reading.data && (
        <Pager count={reading.data.items.length} nextCursor={reading.data.nextCursor} paging={paging} />
      )}
    </Section>
  )
}

type Row = Receiver & { readonly id: number }

function useReceiverColumns(asksReceipt: boolean): TableColumnsType<Row> {
  const say = useTexts(announcementTexts)
  const moment = (at: string | null) => (at === null ? '—' : momentText(at))
  const confirmed: TableColumnsType<Row> = [
    {
      title: say('confirmedAt'),
      className: styles.when ?? '',
      render: (_, row) => moment(row.confirmedAt),
    },
  ]
  return [
    {
      title: say('name'),
      render: (_, { name, memberId }) =>
        memberId === null ? <Clipped text={name} /> : <Link to={`/members/${memberId}`}>{name}</Link>,
    },
    {
      title: say('home'),
      render: (_, { organization }) => <div className={styles.home}>{organization ?? '—'}</div>,
    },
    {
      title: say('readAt'),
      className: styles.when ?? '',
      render: (_, { readAt }) => (readAt === null ? say('unread') : moment(readAt)),
    },
    ...(asksReceipt ? confirmed : []),
  ]
}
