import { App, Button } from 'antd'
import { useState } from 'react'
import { Section } from '../../../shared/look/page.tsx'
import { RefusalAlert } from '../../../shared/refusal/refusal-alert.tsx'
import { useTexts } from '../../../shared/texts/texts.ts'
import type { LeaderToBe } from './leader-select.tsx'
import { LeaderSelect } from './leader-select.tsx'
import { projectTexts } from './project-texts.ts'
import styles from './projects.module.css'
import type { Project } from './queries.ts'
import { useAddLeader, useRemoveLeader } from './queries.ts'

/** Who leads the project on the spot. */
export function LeadersSection({ project }: { readonly project: Project }) {
  const say = useTexts(projectTexts)
  const { leaders, may } = project
  return (
    <Section title={say('leaders')}>
      <p className={styles.quiet}>{say(leaders.length > 0 || may.lead ? 'leadersLead' : 'noLeaders')}</p>
      {leaders.length > 0 && (
        <ul className={styles.leaders}>
          {leaders.map((leader) => (
            <li key={leader.personId} className={styles.leader}>
              <strong>{leader.name}</strong>
              <span className={styles.quiet}>{leader.organization ?? say('isCadre')}</span>
              {may.removeLeader && <Removing id={project.id} leader={leader} />}
            </li>
          ))}
        </ul>
      )}
      {may.lead && <Adding id={project.id} />}
    </Section>
  )
}

function Adding({ id }: { readonly id: string }) {
  const say = useTexts(projectTexts)
  const { message } = App.useApp()
  const [chosen, setChosen] = useState<LeaderToBe | null>(null)
  const add = useAddLeader(() => {
    setChosen(null)
    void message.success(say('leaderAdded'))
  })
  return (
    <>
      <RefusalAlert error={add.error} />
      <div className={styles.add}>
        <div className={styles.choose}>
          <LeaderSelect chosen={chosen} onChoose={setChosen} />
        </div>
        <Button
          disabled={!chosen}
          loading={add.isPending}
          onClick={() => chosen && add.mutate({ id, leader: { kind: chosen.kind, id: chosen.id } })}
        >
          {say('addLeader')}
        </Button>
      </div>
    </>
  )
}

interface RemovingProps {
  readonly id: string
  readonly leader: Project['leaders'][number]
}

function Removing({ id, leader: { personId, name } }: RemovingProps) {
  const say = useTexts(projectTexts)
  const { message } = App.useApp()
  const removal = useRemoveLeader(() => void message.success(say('leaderRemoved')))
  return (
    <>
      <Button
        size="small"
        loading={removal.isPending}
        aria-label={`${say('removeLeader')} ${name}`}
        onClick={() => removal.mutate({ id, personId })}
      >
        {say('removeLeader')}
      </Button>
      <RefusalAlert error={removal.error} />
    </>
  )
}
