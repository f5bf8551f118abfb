import { App } from 'antd'
import { Link, Navigate, useNavigate, useParams } from 'react-router'
import { Failure } from '../../../shared/list/failure.tsx'
import { Loading } from '../../../shared/list/loading.tsx'
import { Page, Section } from '../../../shared/look/page.tsx'
import { useTexts } from '../../../shared/texts/texts.ts'
import type { ProjectEntries } from './form-fields.ts'
import { FIELDS } from './form-fields.ts'
import { toField } from './moments.ts'
import { ProjectForm } from './project-form.tsx'
import { projectTexts } from './project-texts.ts'
import type { Project } from './queries.ts'
import { useChange, useProject } from './queries.ts'

/** 修改服务项目, until it begins. */
export default function ChangePage() {
  const say = useTexts(projectTexts)
  const { id = '' } = useParams()
  const { data: project, error, isPending, refetch } = useProject(id)
  if (project && !project.may.change) return <Navigate to={`/community-service/${id}`} replace />
  return (
    <Page
      title={say('changeTitle')}
      lead={say('changeLead')}
      actions={<Link to={`/community-service/${id}`}>{say('cancel')}</Link>}
    >
      <Section>
        {project && <Changing project={project} />}
        {isPending && <Loading />}
        {error && <Failure error={error} onRetry={() => void refetch()} />}
      </Section>
    </Page>
  )
}

function Changing({ project }: { readonly project: Project }) {
  const say = useTexts(projectTexts)
  const { message } = App.useApp()
  const navigate = useNavigate()
  const change = useChange(({ id }) => {
    void message.success(say('saved'))
    void navigate(`/community-service/${id}`)
  })
  const { id, changedAt: seenAt } = project
  return (
    <ProjectForm
      start={entriesOf(project)}
      send={say('save')}
      isSending={change.isPending}
      onSend={(input, onError) => change.mutate({ ...input, id, seenAt }, { onError })}
    />
  )
}

function entriesOf(project: Project): ProjectEntries {
  const entries = Object.fromEntries(FIELDS.map((field) => [field, project[field]]))
  const { startsAt, endsAt, signUpUntil } = project
  const times = { startsAt: toField(startsAt), endsAt: toField(endsAt), signUpUntil: toField(signUpUntil) }
  return { ...entries, ...times }
}
