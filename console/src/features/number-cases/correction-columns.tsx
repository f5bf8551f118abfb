import type { NumberCorrectionState } from '@qingtuan/domain/number-cases/correction-state'
import { holdsMembers } from '@qingtuan/domain/organizations/kind'
import type { TableColumnsType } from 'antd'
import { Link, useLocation } from 'react-router'
import type { Tone } from '../../shared/look/badge.tsx'
import { Badge } from '../../shared/look/badge.tsx'
import { Clipped } from '../../shared/look/clipped.tsx'
import { momentText } from '../../shared/look/moment.ts'
import { useMyOrganization } from '../../shared/session/me.ts'
import { useTexts } from '../../shared/texts/texts.ts'
import styles from './number-cases.module.css'
import { numberCasesTexts } from './number-cases-texts.ts'
import type { CorrectionRow } from './queries.ts'

const TONES: Readonly<Record<NumberCorrectionState, Tone>> = {
  pending: 'warn',
  approved: 'good',
  returned: 'bad',
  withdrawn: 'quiet',
  closed: 'quiet',
}

export function CorrectionTag({ state }: { readonly state: NumberCorrectionState }) {
  const say = useTexts(numberCasesTexts)
  return <Badge tone={TONES[state]}>{say(state)}</Badge>
}

export function useCorrectionColumns(): TableColumnsType<CorrectionRow> {
  const say = useTexts(numberCasesTexts)
  const { search, state } = useLocation()
  const isBranch = holdsMembers(useMyOrganization().kind)
  return [
    {
      title: say('name'),
      render: (_, { id, name }) => (
        <Link to={{ pathname: `/member-numbers/corrections/${id}`, search }} state={state}>
          {name}
        </Link>
      ),
    },
    { title: say('present'), render: (_, { presentNumber }) => <Digits number={presentNumber} /> },
    { title: say('wanted'), render: (_, { memberNumber }) => <Digits number={memberNumber} /> },
    // A branch reads only what its own members sent.
    ...(isBranch
      ? []
      : [
          {
            title: say('organization'),
            render: (_: unknown, { organization }: CorrectionRow) => (
              <Clipped text={organization.shortName} />
            ),
          },
        ]),
    { title: say('state'), render: (_, row) => <CorrectionTag state={row.state} /> },
    { title: say('sentAt'), render: (_, { waitsSince }) => momentText(waitsSince) },
    { title: say('waitsUntil'), render: (_, row) => <Due until={row.waitsUntil} isOverdue={row.silent} /> },
    { title: say('remarks'), render: (_, row) => <Remarks row={row} /> },
  ]
}

export function Digits({ number }: { readonly number: string }) {
  return <span className={styles.number}>{number}</span>
}

export function Due({ until, isOverdue }: { readonly until: string | null; readonly isOverdue: boolean }) {
  const say = useTexts(numberCasesTexts)
  if (!until) return null
  return (
    <span className={styles.marks}>
      {until} {isOverdue && <Badge tone="bad">{say('overdue')}</Badge>}
    </span>
  )
}

function Remarks({ row }: { readonly row: CorrectionRow }) {
  const say = useTexts(numberCasesTexts)
  return (
    <span className={styles.marks}>
      {row.occupied && <Badge tone="bad">{say('occupied')}</Badge>}
      {row.otherProvince && <Badge tone="warn">{say('otherProvince')}</Badge>}
    </span>
  )
}
