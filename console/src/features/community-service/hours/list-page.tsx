import { Alert } from 'antd'
import { useParams } from 'react-router'
import { DataTable } from '../../../shared/list/data-table.tsx'
import { Page, Section } from '../../../shared/look/page.tsx'
import { RefusalAlert } from '../../../shared/refusal/refusal-alert.tsx'
import { useTexts } from '../../../shared/texts/texts.ts'
import styles from './hours.module.css'
import { hoursTexts } from './hours-texts.ts'
import { nameColumns } from './name-columns.tsx'
import { ProjectLinks } from './project-links.tsx'
import type { Listed } from './queries.ts'
import { useAttendance, useTick } from './queries.ts'
import { SideCell } from './side-cell.tsx'

/** 现场名单: who has a place, and who was seen. */
export default function ListPage() {
  const say = useTexts(hoursTexts)
  const { id = '' } = useParams()
  const list = useAttendance(id)
  const ticking = useTick()
  const { data } = list
  const isClosed = data && (data.project.cancelled || data.project.confirmedAt !== null)
  const cell = (side: 'in' | 'out') => (_: unknown, person: Listed) => (
    <SideCell
      side={side}
      startsAt={data?.project.startsAt ?? ''}
      person={person}
      onTick={data?.may.tick ? () => ticking.mutate({ id, signUpId: person.signUpId, side }) : null}
      isTicking={ticking.isPending}
    />
  )
  return (
    <Page
      title={data ? `${say('listTitle')} · ${data.project.title}` : say('listTitle')}
      lead={<ProjectLinks id={id} />}
    >
      <Section>
        <p className={styles.lead}>{say('listLead')}</p>
        {data && !data.may.tick && (
          <Alert type="info" showIcon title={say(isClosed ? 'closedList' : 'earlyList')} />
        )}
        <RefusalAlert error={ticking.error} />
        <DataTable
          rows={data?.items.map((person) => ({ id: person.signUpId, ...person }))}
          reading={list}
          columns={[
            ...nameColumns(say),
            { title: say('in'), render: cell('in') },
            { title: say('out'), render: cell('out') },
          ]}
          empty={say('empty')}
        />
      </Section>
    </Page>
  )
}
