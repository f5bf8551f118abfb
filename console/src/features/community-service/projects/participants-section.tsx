import type { SignUpView } from '@qingtuan/contract/community-service/views'
import { SIGN_UP_VIEWS } from '@qingtuan/contract/community-service/views'
import type { TableColumnsType } from 'antd'
import { App, Button, Segmented } from 'antd'
import { useState } from 'react'
import { DataTable } from '../../../shared/list/data-table.tsx'
import { LoadMore } from '../../../shared/list/load-more.tsx'
import { Clipped } from '../../../shared/look/clipped.tsx'
import { momentText } from '../../../shared/look/moment.ts'
import { Section } from '../../../shared/look/page.tsx'
import { useTexts } from '../../../shared/texts/texts.ts'
import { projectTexts } from './project-texts.ts'
import type { Participant, Project } from './queries.ts'
import { useParticipants, useRemoval } from './queries.ts'
import { ReasonModal } from './reason-modal.tsx'

const EMPTY = { place: 'emptyPlace', waiting: 'emptyWaiting', gone: 'emptyGone' } as const

/** Who has a place, who waits in which order, and who left. */
export function ParticipantsSection({ project }: { readonly project: Project }) {
  const say = useTexts(projectTexts)
  const [view, setView] = useState<SignUpView>('place')
  const people = useParticipants(project.id, view)
  const [leaving, setLeaving] = useState<Participant | null>(null)
  const columns = useColumns(view, project.may.remove ? setLeaving : null)
  const countOf = { place: ` ${project.signedUp}`, waiting: ` ${project.waiting}`, gone: '' }
  const views = SIGN_UP_VIEWS.map((value) => ({ value, label: `${say(value)}${countOf[value]}` }))
  return (
    <Section
      title={say('list')}
      extra={<Segmented options={views} value={view} onChange={setView} aria-label={say('list')} />}
    >
      <DataTable
        rows={people.data?.pages.flatMap(({ items }) => items)}
        reading={people}
        columns={columns}
        empty={say(EMPTY[view])}
      />
      <LoadMore reading={people} />
      {leaving && <Removing project={project} person={leaving} onClose={() => setLeaving(null)} />}
    </Section>
  )
}

function useColumns(
  view: SignUpView,
  onRemove: ((person: Participant) => void) | null,
): TableColumnsType<Participant> {
  const say = useTexts(projectTexts)
  return [
    { title: say('person'), render: (_, { name }) => <Clipped text={name} /> },
    {
      title: say('branch'),
      render: (_, { organization }) => (organization ? <Clipped text={organization} /> : say('none')),
    },
    { title: say('phone'), render: (_, { phone }) => phone ?? say('none') },
    { title: say('signedUpAt'), render: (_, { signedUpAt }) => momentText(signedUpAt) },
    ...(view === 'gone'
      ? [
          { title: say('standing'), render: (_: unknown, { standing }: Participant) => say(standing) },
          {
            title: say('reason'),
            render: (_: unknown, { reason }: Participant) => reason ?? say('none'),
          },
        ]
      : []),
    ...(onRemove && view !== 'gone'
      ? [
          {
            title: '',
            render: (_: unknown, person: Participant) => (
              <Button size="small" danger onClick={() => onRemove(person)}>
                {say('remove')}
              </Button>
            ),
          },
        ]
      : []),
  ]
}

interface RemovingProps {
  readonly project: Project
  readonly person: Participant
  readonly onClose: () => void
}

function Removing({ project: { id }, person, onClose }: RemovingProps) {
  const say = useTexts(projectTexts)
  const { message } = App.useApp()
  const removal = useRemoval(() => {
    void message.success(say('removedDone'))
    onClose()
  })
  return (
    <ReasonModal
      title={say('removeTitle', { name: person.name })}
      text={say('removeText')}
      confirm={say('confirmRemove')}
      isSending={removal.isPending}
      onSend={(reason, onError) => removal.mutate({ id, signUp: person.id, reason }, { onError })}
      onClose={onClose}
    />
  )
}
