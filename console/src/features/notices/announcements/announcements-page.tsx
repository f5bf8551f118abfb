import { ANNOUNCEMENT_VIEWS } from '@qingtuan/contract/notices/announcement-views'
import { holdsMembers } from '@qingtuan/domain/organizations/kind'
import { Button } from 'antd'
import { useState } from 'react'
import { useNavigate } from 'react-router'
import { DataTable } from '../../../shared/list/data-table.tsx'
import { Pager } from '../../../shared/list/pager.tsx'
import { useUrlFilter } from '../../../shared/list/use-url-filter.ts'
import { Page, Section } from '../../../shared/look/page.tsx'
import { Tabs } from '../../../shared/look/tabs.tsx'
import { useMyOrganization } from '../../../shared/session/me.ts'
import { useTexts } from '../../../shared/texts/texts.ts'
import { useAnnouncementColumns } from './announcement-columns.tsx'
import { announcementTexts } from './announcement-texts.ts'
import { listReaders } from './filters.ts'
import { useAnnouncements } from './queries.ts'
import { Templates } from './templates.tsx'

const PATH = '/announcements'

/** 通知下发: what the organization, or one below it, told, and how far it has come. */
export default function AnnouncementsPage() {
  const say = useTexts(announcementTexts)
  const navigate = useNavigate()
  const [isKeeping, setIsKeeping] = useState(false)
  const { filter, cursor, paging } = useUrlFilter(listReaders, PATH)
  const view = filter.view ?? 'own'
  const reading = useAnnouncements(view, cursor)
  const columns = useAnnouncementColumns(view)
  return (
    <Page
      title={say('title')}
      lead={say('lead')}
      actions={
        <>
          <Button onClick={() => setIsKeeping(true)}>{say('templates')}</Button>
          <Button type="primary" onClick={() => navigate(`${PATH}/new`)}>
            {say('newOne')}
          </Button>
        </>
      }
    >
      <Section>
        <Views view={view} />
        <DataTable
          rows={reading.data?.items}
          reading={reading}
          columns={columns}
          empty={say(view === 'own' ? 'empty' : 'emptyBelow')}
        />
        {reading.data && (
          <Pager count={reading.data.items.length} nextCursor={reading.data.nextCursor} paging={paging} />
        )}
      </Section>
      {isKeeping && <Templates onClose={() => setIsKeeping(false)} />}
    </Page>
  )
}

/** A branch has nobody below it. */
function Views({ view: shown }: { readonly view: string }) {
  const say = useTexts(announcementTexts)
  if (holdsMembers(useMyOrganization().kind)) return null
  const tabs = ANNOUNCEMENT_VIEWS.map((view) => ({ to: addressOf(view), text: say(`view.${view}`) }))
  return <Tabs label={say('views')} present={addressOf(shown)} tabs={tabs} />
}

const addressOf = (view: string) => (view === 'own' ? PATH : `${PATH}?view=${view}`)
