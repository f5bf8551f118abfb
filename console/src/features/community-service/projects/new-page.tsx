import { App, Button } from 'antd'
import { useState } from 'react'
import { Link, useNavigate } from 'react-router'
import { Page, Section } from '../../../shared/look/page.tsx'
import { useMyAccount, useMyOrganization } from '../../../shared/session/me.ts'
import { useTexts } from '../../../shared/texts/texts.ts'
import { forgetKept, keepEntries, readKept } from './kept-entries.ts'
import { ProjectForm } from './project-form.tsx'
import { projectTexts } from './project-texts.ts'
import styles from './projects.module.css'
import { usePublish } from './queries.ts'

/** 发布服务项目; what was typed survives a reload and a log-in in between. */
export default function NewPage() {
  const say = useTexts(projectTexts)
  const { id, contactName } = useMyOrganization()
  const owner = `${useMyAccount().userName}.${id}`
  const [round, setRound] = useState(0)
  const [kept, setKept] = useState(() => readKept(owner))
  const startOver = () => {
    forgetKept(owner)
    setKept(null)
    setRound(round + 1)
  }
  return (
    <Page
      title={say('newTitle')}
      lead={say('newLead')}
      actions={<Link to="/community-service">{say('back')}</Link>}
    >
      <Section>
        {kept && (
          <div className={styles.kept} role="status">
            {say('kept')}
            <Button size="small" onClick={startOver}>
              {say('startOver')}
            </Button>
          </div>
        )}
        <Publishing
          key={round}
          owner={owner}
          start={{ audience: 'subtree', places: 20, contactName: contactName ?? '', ...kept }}
        />
      </Section>
    </Page>
  )
}

function Publishing({ owner, start }: { readonly owner: string; readonly start: object }) {
  const say = useTexts(projectTexts)
  const { message } = App.useApp()
  const navigate = useNavigate()
  const publish = usePublish(({ id, title }) => {
    forgetKept(owner)
    void message.success(say('published', { title }))
    void navigate(`/community-service/${id}`)
  })
  return (
    <ProjectForm
      start={start}
      send={say('send')}
      isSending={publish.isPending}
      onTyped={(entries) => keepEntries(owner, entries)}
      onSend={(input, onError) => publish.mutate(input, { onError })}
    />
  )
}
