import type { TableColumnsType } from 'antd'
import { Link } from 'react-router'
import { momentText } from '../../../shared/look/moment.ts'
import { memberTexts } from '../../../shared/member/member-texts.ts'
import { useTexts } from '../../../shared/texts/texts.ts'
import { deskTexts } from './desk-texts.ts'
import { AppealStateTag, Marks } from './marks.tsx'
import type { AppealRow } from './queries.ts'
import styles from './queue.module.css'
import type { QueueView } from './queue-filter.ts'
import { TimeLeftText } from './time-left-text.tsx'

export function useQueueColumns(view: QueueView): TableColumnsType<AppealRow> {
  const say = useTexts(deskTexts)
  const sayMember = useTexts(memberTexts)
  const head: TableColumnsType<AppealRow> = [
    {
      title: say('number'),
      render: (_, { id, number }) => <Link to={`/appeals/${id}`}>{number}</Link>,
    },
    { title: say('documentKind'), render: (_, { documentKind }) => sayMember(documentKind) },
    { title: say('submittedAt'), render: (_, { submittedAt }) => momentText(submittedAt) },
  ]
  const marks = { title: say('marks'), render: (_: unknown, row: AppealRow) => <Marks appeal={row} /> }
  if (view === 'decided') {
    return [
      ...head,
      { title: say('result'), render: (_, { state }) => <AppealStateTag state={state} /> },
      { title: say('decidedAt'), render: (_, { decidedAt }) => (decidedAt ? momentText(decidedAt) : '—') },
      marks,
    ]
  }
  return [
    ...head,
    { title: say('decideBy'), dataIndex: 'decideBy' },
    { title: say('left'), render: (_, row) => <TimeLeftText appeal={row} /> },
    marks,
    { title: say('claimedBy'), render: (_, row) => <Claimant row={row} /> },
  ]
}

function Claimant({ row }: { readonly row: AppealRow }) {
  const say = useTexts(deskTexts)
  if (!row.claimedBy) return <>—</>
  return (
    <>
      {row.claimedByMe ? say('me') : row.claimedBy}{' '}
      {row.claimedUntil && (
        <span className={styles.quiet}>{say('until', { time: momentText(row.claimedUntil).slice(-5) })}</span>
      )}
    </>
  )
}
