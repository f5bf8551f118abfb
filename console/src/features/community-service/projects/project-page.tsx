import { App, Button } from 'antd'
import { useState } from 'react'
import { Link, useNavigate, useParams } from 'react-router'
import { Failure } from '../../../shared/list/failure.tsx'
import { Loading } from '../../../shared/list/loading.tsx'
import { Facts } from '../../../shared/look/facts.tsx'
import { momentText } from '../../../shared/look/moment.ts'
import { Page, Section } from '../../../shared/look/page.tsx'
import { useTexts } from '../../../shared/texts/texts.ts'
import { LeadersSection } from './leaders-section.tsx'
import { timesText } from './moments.ts'
import { ParticipantsSection } from './participants-section.tsx'
import { PhaseTag } from './phase-tag.tsx'
import { projectTexts } from './project-texts.ts'
import styles from './projects.module.css'
import type { Project } from './queries.ts'
import { useCallOff, useProject } from './queries.ts'
import { ReasonModal } from './reason-modal.tsx'
import { TakenPlaces } from './taken-places.tsx'

/** One project: what it is, who comes, and who leads it. */
export default function ProjectPage() {
  const say = useTexts(projectTexts)
  const { id = '' } = useParams()
  const { data: project, error, isPending, refetch } = useProject(id)
  return (
    <Page
      title={project?.title ?? say('title')}
      lead={project ? <ProjectWays project={project} /> : <Link to="/community-service">{say('back')}</Link>}
      actions={project && <Acts project={project} />}
    >
      {project && (
        <>
          <Section>
            <ProjectFacts project={project} />
          </Section>
          <ParticipantsSection project={project} />
          <LeadersSection project={project} />
        </>
      )}
      {isPending && <Loading />}
      {error && <Failure error={error} onRetry={() => void refetch()} />}
    </Page>
  )
}

/** The list of projects, and to whom it is open, what is done on the spot and afterwards. */
function ProjectWays({ project: { id, may } }: { readonly project: Project }) {
  const say = useTexts(projectTexts)
  const at = `/community-service/${id}`
  return (
    <nav className={styles.ways} aria-label={say('ways')}>
      <Link to="/community-service">{say('back')}</Link>
      {may.keepList && <Link to={`${at}/code`}>{say('toCode')}</Link>}
      {may.keepList && <Link to={`${at}/list`}>{say('toList')}</Link>}
      {may.settle && <Link to={`${at}/hours`}>{say('toHours')}</Link>}
    </nav>
  )
}

/** The server says which acts work; only these are shown. */
function Acts({ project }: { readonly project: Project }) {
  const say = useTexts(projectTexts)
  const { message } = App.useApp()
  const navigate = useNavigate()
  const [isCalling, setIsCalling] = useState(false)
  const { id, title, may } = project
  const callOff = useCallOff(() => {
    setIsCalling(false)
    void message.success(say('calledOff'))
  })
  return (
    <>
      {may.change && (
        <Button onClick={() => void navigate(`/community-service/${id}/change`)}>{say('change')}</Button>
      )}
      {may.callOff && (
        <Button danger onClick={() => setIsCalling(true)}>
          {say('callOff')}
        </Button>
      )}
      {isCalling && (
        <ReasonModal
          title={say('callOffTitle', { title })}
          text={say('callOffText')}
          confirm={say('confirmCallOff')}
          isSending={callOff.isPending}
          onSend={(reason, onError) => callOff.mutate({ id, reason }, { onError })}
          onClose={() => setIsCalling(false)}
        />
      )}
    </>
  )
}

function ProjectFacts({ project }: { readonly project: Project }) {
  const say = useTexts(projectTexts)
  const { longitude, latitude, contactName, contactPhone } = project
  return (
    <Facts
      facts={[
        [say('phase'), <PhaseTag key="phase" phase={project.phase} />],
        ...(project.phase === 'cancelled'
          ? ([
              [
                say('cancelledReason'),
                <Words key="reason" text={project.cancelledReason ?? say('archivedReason')} />,
              ],
            ] as const)
          : []),
        [say('when'), timesText(project.startsAt, project.endsAt)],
        [say('signUpUntil'), momentText(project.signUpUntil)],
        [say('where'), <Words key="place" text={`${project.placeName}\n${project.address}`} />],
        [say('coordinates'), `${longitude}, ${latitude}`],
        [say('people'), <TakenPlaces key="people" of={project} />],
        [say('credit'), say('hours', { hours: project.creditMinutes / 60 })],
        [say('audience'), say(`audience.${project.audience}`)],
        [say('kind'), say(project.kind)],
        [say('details'), <Words key="details" text={project.details} />],
        [say('contact'), `${contactName} ${contactPhone}`],
        [say('organization'), project.organization.fullName],
        [say('publishedAt'), momentText(project.publishedAt)],
      ]}
    />
  )
}

function Words({ text }: { readonly text: string }) {
  return <span className={styles.words}>{text}</span>
}
