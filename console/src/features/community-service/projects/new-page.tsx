import { App } from 'antd'
import { Link, useNavigate } from 'react-router'
import { KeptNote } from '../../../shared/form/kept-note.tsx'
import { useKeptEntries } from '../../../shared/form/use-kept-entries.ts'
import { Page, Section } from '../../../shared/look/page.tsx'
import { useMyOrganization } from '../../../shared/session/me.ts'
import { useTexts } from '../../../shared/texts/texts.ts'
import { ProjectForm } from './project-form.tsx'
import { projectTexts } from './project-texts.ts'
import { usePublish } from './queries.ts'

/** 发布服务项目; what was typed survives a reload and a log-in in between. */
export default function NewPage() {
  const say = useTexts(projectTexts)
  const { contactName } = useMyOrganization()
  const { kept, round, keep, forget, startOver } = useKeptEntries('service-project')
  return (
    <Page
      title={say('newTitle')}
      lead={say('newLead')}
      actions={<Link to="/community-service">{say('back')}</Link>}
    >
      <Section>
        {kept && <KeptNote text={say('kept')} onStartOver={startOver} />}
        <Publishing
          key={round}
          start={{ audience: 'subtree', places: 20, contactName: contactName ?? '', ...kept }}
          onTyped={keep}
          onPublished={forget}
        />
      </Section>
    </Page>
  )
}

interface PublishingProps {
  readonly start: object
  readonly onTyped: (entries: object) => void
  readonly onPublished: () => void
}

function Publishing({ start, onTyped, onPublished }: PublishingProps) {
  const say = useTexts(projectTexts)
  const { message } = App.useApp()
  const navigate = useNavigate()
  const publish = usePublish(({ id, title }) => {
    onPublished()
    void message.success(say('published', { title }))
    void navigate(`/community-service/${id}`)
  })
  return (
    <ProjectForm
      start={start}
      send={say('send')}
      isSending={publish.isPending}
      onTyped={onTyped}
      onSend={(input, onError) => publish.mutate(input, { onError })}
    />
  )
}
