import { Alert } from 'antd'
import { useParams } from 'react-router'
import { Failure } from '../../../shared/list/failure.tsx'
import { Loading } from '../../../shared/list/loading.tsx'
import { momentText } from '../../../shared/look/moment.ts'
import { Page, Section } from '../../../shared/look/page.tsx'
import { useTexts } from '../../../shared/texts/texts.ts'
import { ConfirmingTable } from './confirming-table.tsx'
import { CreditedTable } from './credited-table.tsx'
import styles from './hours.module.css'
import { hoursTexts } from './hours-texts.ts'
import { ProjectLinks } from './project-links.tsx'
import type { HoursTable } from './queries.ts'
import { useHours } from './queries.ts'

/** 服务时长: proposed until they are confirmed, and as they stand afterwards. */
export default function HoursPage() {
  const say = useTexts(hoursTexts)
  const { id = '' } = useParams()
  const hours = useHours(id)
  const { data, error } = hours
  const title = data ? `${say('hoursTitle')} · ${data.project.title}` : say('hoursTitle')
  return (
    <Page title={title} lead={<ProjectLinks id={id} />}>
      <Section>
        {data && <Standing table={data} />}
        {data &&
          (data.may.correct ? (
            <CreditedTable id={id} table={data} />
          ) : (
            <ConfirmingTable id={id} table={data} />
          ))}
        {hours.isPending && <Loading />}
        {error && <Failure error={error} onRetry={() => void hours.refetch()} />}
      </Section>
    </Page>
  )
}

function Standing({ table: { project, may } }: { readonly table: HoursTable }) {
  const say = useTexts(hoursTexts)
  const { confirmedAt, cancelled } = project
  if (confirmedAt)
    return <Alert type="info" showIcon title={say('confirmedAt', { at: momentText(confirmedAt) })} />
  if (cancelled) return <Alert type="info" showIcon title={say('cancelledNote')} />
  return (
    <>
      <p className={styles.lead}>{say('hoursLead')}</p>
      {!may.confirm && <Alert type="info" showIcon title={say('notOver')} />}
    </>
  )
}
