import type { TableColumnsType } from 'antd'
import { Link } from 'react-router'
import { Badge } from '../../../shared/look/badge.tsx'
import { momentText } from '../../../shared/look/moment.ts'
import { useTexts } from '../../../shared/texts/texts.ts'
import { CaseTag, SideCell } from '../case-columns.tsx'
import { Due } from '../correction-columns.tsx'
import styles from '../number-cases.module.css'
import { numberCasesTexts } from '../number-cases-texts.ts'
import { numberDeskTexts } from './desk-texts.ts'
import type { DeskRow } from './queries.ts'

export function useDeskColumns(): TableColumnsType<DeskRow> {
  const say = useTexts(numberDeskTexts)
  const sayCase = useTexts(numberCasesTexts)
  return [
    {
      title: sayCase('number'),
      render: (_, { id, number }) => (
        <Link to={`/number-cases/${id}`} className={styles.number}>
          {number}
        </Link>
      ),
    },
    { title: sayCase('claimant'), render: (_, { claimant }) => <SideCell side={claimant} /> },
    { title: sayCase('holder'), render: (_, { holder }) => <SideCell side={holder} /> },
    {
      title: sayCase('state'),
      render: (_, row) => (
        <span className={styles.marks}>
          <CaseTag state={row.state} />
          {row.takenByMe && row.state === 'inReview' && <Badge>{say('mine')}</Badge>}
        </span>
      ),
    },
    { title: sayCase('reportedAt'), render: (_, { reportedAt }) => momentText(reportedAt) },
    {
      title: sayCase('waitsUntil'),
      render: (_, row) => <Due until={row.waitsUntil} isOverdue={row.overdue} />,
    },
  ]
}
