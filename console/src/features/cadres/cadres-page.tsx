import { Button } from 'antd'
import { useState } from 'react'
import { useLocation, useNavigate, useParams } from 'react-router'
import { ExportListButton } from '../../shared/export/export-list-button.tsx'
import { DataTable } from '../../shared/list/data-table.tsx'
import { Pager } from '../../shared/list/pager.tsx'
import { useUrlFilter } from '../../shared/list/use-url-filter.ts'
import { Page, Section } from '../../shared/look/page.tsx'
import { useTexts } from '../../shared/texts/texts.ts'
import { AppointModal } from './appoint-modal.tsx'
import { useCadreColumns } from './cadre-columns.tsx'
import { cadresReaders } from './cadres-filter.ts'
import { CadresSearch } from './cadres-search.tsx'
import { cadresTexts } from './cadres-texts.ts'
import { PostDrawer } from './post-drawer.tsx'
import { usePosts } from './queries.ts'

export default function CadresPage() {
  const say = useTexts(cadresTexts)
  const { id } = useParams()
  const navigate = useNavigate()
  const { search, state } = useLocation()
  const { filter, cursor, change, paging } = useUrlFilter(cadresReaders, '/cadres')
  const posts = usePosts(filter, cursor)
  const columns = useCadreColumns()
  const [isAppointing, setIsAppointing] = useState(false)
  const isFiltered = Object.keys(filter).length > 0
  const nothing = filter.scope === 'waiting' ? 'noneWaiting' : isFiltered ? 'noneFound' : 'empty'
  const actions = (
    <>
      <ExportListButton title={say('export')} list={{ subject: 'cadres', filter }} />
      <Button onClick={() => navigate('/exchange?of=cadres')}>{say('import')}</Button>
      <Button type="primary" onClick={() => setIsAppointing(true)}>
        {say('appoint')}
      </Button>
    </>
  )
  return (
    <Page title={say('title')} lead={say('lead')} actions={actions}>
      <Section>
        <CadresSearch filter={filter} onSearch={change} />
        <DataTable rows={posts.data?.items} reading={posts} columns={columns} empty={say(nothing)} />
        {posts.data && (
          <Pager count={posts.data.items.length} nextCursor={posts.data.nextCursor} paging={paging} />
        )}
      </Section>
      {isAppointing && <AppointModal onClose={() => setIsAppointing(false)} />}
      {id && <PostDrawer key={id} id={id} onClose={() => navigate(`/cadres${search}`, { state })} />}
    </Page>
  )
}
