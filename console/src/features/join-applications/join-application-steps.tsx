import { Timeline } from 'antd'
import type { ReactNode } from 'react'
import { momentText } from '../../shared/look/moment.ts'
import { useTexts } from '../../shared/texts/texts.ts'
import styles from './join-application-facts.module.css'
import type { JoinApplicationDetail } from './queries.ts'
import { reviewTexts } from './review-texts.ts'

const COLOURS = { approve: 'green', return: 'red' } as const

/** Who did what and when; at the end, with whom it waits, until when, and what happens then. */
export function JoinApplicationSteps({ application }: { readonly application: JoinApplicationDetail }) {
  const say = useTexts(reviewTexts)
  const byText = ({ by, byName, organization }: JoinApplicationDetail['steps'][number]) => {
    if (by === 'applicant') return `${byName} → ${organization.shortName}`
    // A cadre who acts personally is named together with the organization.
    if (byName === organization.shortName || byName.endsWith(`（${organization.shortName}）`)) return byName
    return say('by', { name: byName, organization: organization.shortName })
  }
  const taken = application.steps.map((step) => ({
    key: `${step.act}-${step.at}`,
    color: step.act === 'approve' || step.act === 'return' ? COLOURS[step.act] : '#0958d9',
    content: (
      <Step title={say(step.act)} lead={`${byText(step)} · ${momentText(step.at)}`}>
        {step.reason && say('reason', { reason: step.reason })}
      </Step>
    ),
  }))
  return <Timeline items={[...taken, ...useWaiting(application)]} />
}

function useWaiting({ state, waitsUntil, silent, place }: JoinApplicationDetail) {
  const say = useTexts(reviewTexts)
  if (state !== 'pending') return []
  const deadline = waitsUntil && say(silent ? 'overdueSince' : 'until', { day: waitsUntil })
  const title = say('waitsWith', { organization: place.shortName })
  return [{ key: 'waiting', color: 'gray', content: <Step title={title} lead={deadline} /> }]
}

interface StepProps {
  readonly title: string
  readonly lead: string | null
  readonly children?: ReactNode
}

function Step({ title, lead, children }: StepProps) {
  return (
    <div>
      <div>{title}</div>
      <div className={styles.quiet}>{lead}</div>
      {children && <div>{children}</div>}
    </div>
  )
}
