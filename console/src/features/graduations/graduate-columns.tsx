import { OPEN_QUESTIONS } from '@qingtuan/domain/graduations/answer'
import type { TableColumnsType } from 'antd'
import { Button } from 'antd'
import { Link } from 'react-router'
import type { Tone } from '../../shared/look/badge.tsx'
import { Badge } from '../../shared/look/badge.tsx'
import { Clipped } from '../../shared/look/clipped.tsx'
import { dayText } from '../../shared/look/moment.ts'
import { useTexts } from '../../shared/texts/texts.ts'
import styles from './graduations.module.css'
import { graduationsTexts } from './graduations-texts.ts'
import type { Graduate } from './queries.ts'

const TONES: Readonly<Record<Graduate['state'], Tone>> = {
  unanswered: 'bad',
  undecided: 'warn',
  staying: 'plain',
  underway: 'plain',
  gone: 'good',
}

type Row = Graduate & { readonly id: string }

/** `onNote` is null where the season is over. */
export function useGraduateColumns(onNote: ((graduate: Graduate) => void) | null): TableColumnsType<Row> {
  const say = useTexts(graduationsTexts)
  return [
    {
      title: say('name'),
      render: (_, { memberId, name, isInReach }) =>
        isInReach ? <Link to={`/members/${memberId}`}>{name}</Link> : name,
    },
    { title: say('memberNumber'), dataIndex: 'memberNumber' },
    { title: say('branch'), render: (_, { organization }) => <Clipped text={organization.shortName} /> },
    { title: say('answer'), render: (_, { state }) => <Badge tone={TONES[state]}>{say(state)}</Badge> },
    { title: say('reason'), render: (_, { reason }) => <div className={styles.words}>{reason ?? '—'}</div> },
    {
      title: say('answered'),
      render: (_, { answeredAt, answeredBy }) =>
        answeredAt ? (
          <span className={styles.said}>
            <Clipped text={answeredBy ?? ''} />
            {dayText(answeredAt)}
          </span>
        ) : (
          '—'
        ),
    },
    { title: say('remindedAt'), render: (_, { remindedAt }) => (remindedAt ? dayText(remindedAt) : '—') },
    {
      title: say('acts'),
      className: styles.actsCell ?? '',
      render: (_, row) =>
        onNote &&
        (OPEN_QUESTIONS.includes(row.state) || row.state === 'staying') && (
          <span className={styles.acts}>
            <Link
              to={`/transfers/new?memberId=${row.memberId}`}
              aria-label={`${say('transfer')} ${row.name}`}
            >
              {say('transfer')}
            </Link>
            <Button
              type="link"
              size="small"
              aria-label={`${say('note')} ${row.name}`}
              onClick={() => onNote(row)}
            >
              {say('note')}
            </Button>
          </span>
        ),
    },
  ]
}
