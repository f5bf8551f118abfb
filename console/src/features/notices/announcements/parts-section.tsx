import type { TableColumnsType } from 'antd'
import { Link, useSearchParams } from 'react-router'
import { DataTable } from '../../../shared/list/data-table.tsx'
import { Section } from '../../../shared/look/page.tsx'
import { useTexts } from '../../../shared/texts/texts.ts'
import { announcementTexts } from './announcement-texts.ts'
import type { Announcement, Part } from './queries.ts'
import { useParts } from './queries.ts'
import { shareOf } from './read-numbers.tsx'

type Row = Part & { readonly id: string }

/** Who has read it, by direct subordinate; what has something below it leads there. */
export function PartsSection({ announcement }: { readonly announcement: Announcement }) {
  const say = useTexts(announcementTexts)
  const [parameters] = useSearchParams()
  const within = parameters.get('within') ?? undefined
  const reading = useParts(announcement.id, within)
  const columns = usePartColumns(announcement)
  const address = `/announcements/${announcement.id}`
  return (
    <Section title={say('parts')} extra={within !== undefined && <Link to={address}>{say('wayUp')}</Link>}>
      <DataTable
        rows={reading.data?.items.map((part) => ({ ...part, id: part.within }))}
        reading={reading}
        columns={columns}
        empty={say('partsEmpty')}
      />
    </Section>
  )
}

function usePartColumns({ id, asksReceipt }: Announcement): TableColumnsType<Row> {
  const say = useTexts(announcementTexts)
  const share = (count: number, total: number) => say('of', { count, share: shareOf(count, total) })
  const confirmed: TableColumnsType<Row> = [
    {
      title: say('confirmed'),
      align: 'right',
      render: (_, row) => share(row.confirmed, row.receivers),
    },
  ]
  return [
    {
      title: say('partName'),
      render: (_, { within, shortName }) => (
        <Link to={`/announcements/${id}?within=${within}`}>{shortName}</Link>
      ),
    },
    { title: say('receivers'), align: 'right', dataIndex: 'receivers' },
    { title: say('read'), align: 'right', render: (_, row) => share(row.read, row.receivers) },
    ...(asksReceipt ? confirmed : []),
    { title: say('unread'), align: 'right', render: (_, row) => row.receivers - row.read },
  ]
}
