import type { TableColumnsType } from 'antd'
import { Button } from 'antd'
import { useState } from 'react'
import { Link, useNavigate } from 'react-router'
import { DataTable } from '../../shared/list/data-table.tsx'
import { Badge } from '../../shared/look/badge.tsx'
import { Clipped } from '../../shared/look/clipped.tsx'
import { dayText } from '../../shared/look/moment.ts'
import { Page, Section } from '../../shared/look/page.tsx'
import { useTexts } from '../../shared/texts/texts.ts'
import { useFigureColumns } from './figures.tsx'
import { graduationsTexts } from './graduations-texts.ts'
import { MarkModal } from './mark-modal.tsx'
import { OpenModal } from './open-modal.tsx'
import type { Season } from './queries.ts'
import { useSeasons } from './queries.ts'

/** 毕业转接: the seasons that ask this organization’s graduates. */
export default function GraduationsPage() {
  const say = useTexts(graduationsTexts)
  const navigate = useNavigate()
  const seasons = useSeasons()
  const [asks, setAsks] = useState<'open' | 'mark' | null>(null)
  const close = () => setAsks(null)
  const actions = (
    <>
      <Button onClick={() => setAsks('mark')}>{say('mark')}</Button>
      {seasons.data?.may.open && (
        <Button type="primary" onClick={() => setAsks('open')}>
          {say('open')}
        </Button>
      )}
    </>
  )
  return (
    <Page title={say('title')} lead={say('lead')} actions={actions}>
      <Section>
        <DataTable
          rows={seasons.data?.items}
          reading={seasons}
          columns={useSeasonColumns()}
          empty={say('none')}
        />
      </Section>
      {asks === 'open' && <OpenModal onOpened={({ id }) => navigate(`/graduations/${id}`)} onClose={close} />}
      {asks === 'mark' && <MarkModal onClose={close} />}
    </Page>
  )
}

function useSeasonColumns(): TableColumnsType<Season> {
  const say = useTexts(graduationsTexts)
  return [
    {
      title: say('title'),
      render: (_, { id, year }) => <Link to={`/graduations/${id}`}>{say('season', { year })}</Link>,
    },
    { title: say('openedBy'), render: (_, { openedBy }) => <Clipped text={openedBy.shortName} /> },
    {
      title: say('state'),
      render: (_, { closedAt }) => (
        <Badge tone={closedAt ? 'quiet' : 'good'}>{say(closedAt ? 'closed' : 'running')}</Badge>
      ),
    },
    { title: say('deadline'), dataIndex: 'deadline' },
    { title: say('openedAt'), dataIndex: 'openedAt', render: dayText },
    ...useFigureColumns<Season>(),
  ]
}
