import type { AnnouncementView } from '@qingtuan/contract/notices/announcement-views'
import type { TableColumnsType } from 'antd'
import { Link } from 'react-router'
import { Badge } from '../../../shared/look/badge.tsx'
import { Clipped } from '../../../shared/look/clipped.tsx'
import { momentText } from '../../../shared/look/moment.ts'
import { useTexts } from '../../../shared/texts/texts.ts'
import { announcementTexts } from './announcement-texts.ts'
import styles from './announcements.module.css'
import type { AnnouncementRow } from './queries.ts'
import { StateTag } from './state-tag.tsx'

export function useAnnouncementColumns(view: AnnouncementView): TableColumnsType<AnnouncementRow> {
  const say = useTexts(announcementTexts)
  const sender: TableColumnsType<AnnouncementRow> = [
    { title: say('sender'), render: (_, { sender: { shortName } }) => <Clipped text={shortName} /> },
  ]
  return [
    {
      title: say('subject'),
      render: (_, { id, title, urgentReason, asksReceipt }) => (
        <span className={styles.subject}>
          <Link to={`/announcements/${id}`}>{title}</Link>
          {urgentReason !== null && <Badge tone="bad">{say('urgent')}</Badge>}
          {asksReceipt && <Badge>{say('receipt')}</Badge>}
        </span>
      ),
    },
    ...(view === 'below' ? sender : []),
    { title: say('state'), render: (_, row) => <StateTag of={row} /> },
    { title: say('receivers'), align: 'right', render: (_, { total }) => total?.toLocaleString('en') ?? '—' },
    { title: say('dueAt'), className: styles.when ?? '', render: (_, { dueAt }) => momentText(dueAt) },
  ]
}
