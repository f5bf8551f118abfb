import type { NumberCaseState } from '@qingtuan/domain/number-cases/state'
import type { TableColumnsType } from 'antd'
import { Link, useLocation } from 'react-router'
import type { Tone } from '../../shared/look/badge.tsx'
import { Badge } from '../../shared/look/badge.tsx'
import { Clipped } from '../../shared/look/clipped.tsx'
import { momentText } from '../../shared/look/moment.ts'
import { useTexts } from '../../shared/texts/texts.ts'
import { Due } from './correction-columns.tsx'
import styles from './number-cases.module.css'
import { numberCasesTexts } from './number-cases-texts.ts'
import type { CaseRow } from './queries.ts'

const TONES: Readonly<Record<NumberCaseState, Tone>> = {
  reported: 'warn',
  collected: 'warn',
  escalated: 'plain',
  inReview: 'plain',
  resolved: 'good',
  rejected: 'bad',
  withdrawn: 'quiet',
}

export function CaseTag({ state }: { readonly state: NumberCaseState }) {
  const say = useTexts(numberCasesTexts)
  return <Badge tone={TONES[state]}>{say(state)}</Badge>
}

export function useCaseColumns(): TableColumnsType<CaseRow> {
  const say = useTexts(numberCasesTexts)
  const { search, state } = useLocation()
  return [
    {
      title: say('number'),
      render: (_, { id, number }) => (
        <Link
          to={{ pathname: `/member-numbers/cases/${id}`, search }}
          state={state}
          className={styles.number}
        >
          {number}
        </Link>
      ),
    },
    { title: say('claimant'), render: (_, { claimant }) => <SideCell side={claimant} /> },
    { title: say('holder'), render: (_, { holder }) => <SideCell side={holder} /> },
    { title: say('state'), render: (_, row) => <CaseTag state={row.state} /> },
    { title: say('reportedAt'), render: (_, { reportedAt }) => momentText(reportedAt) },
    { title: say('waitsUntil'), render: (_, row) => <Due until={row.waitsUntil} isOverdue={row.overdue} /> },
  ]
}

/** Who, and where; a side out of reach is not told. */
export function SideCell({ side }: { readonly side: CaseRow['claimant'] }) {
  const say = useTexts(numberCasesTexts)
  if (!side) return <span className={styles.quiet}>{say('outOfReach')}</span>
  return (
    <>
      {side.name}{' '}
      <span className={styles.quiet}>
        <Clipped text={side.organization.shortName} />
      </span>
    </>
  )
}
