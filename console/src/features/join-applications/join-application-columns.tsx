import type { JoinApplicationState } from '@qingtuan/domain/join-applications/state'
import { holdsMembers } from '@qingtuan/domain/organizations/kind'
import type { TableColumnsType } from 'antd'
import { Link, useLocation } from 'react-router'
import type { Tone } from '../../shared/look/badge.tsx'
import { Badge } from '../../shared/look/badge.tsx'
import { Clipped } from '../../shared/look/clipped.tsx'
import { momentText } from '../../shared/look/moment.ts'
import { memberTexts } from '../../shared/member/member-texts.ts'
import { useMyOrganization } from '../../shared/session/me.ts'
import { useTexts } from '../../shared/texts/texts.ts'
import styles from './join-application-columns.module.css'
import { joinApplicationsTexts } from './join-applications-texts.ts'
import type { JoinApplicationRow } from './queries.ts'

const TONES: Readonly<Record<JoinApplicationState, Tone>> = {
  pending: 'warn',
  approved: 'good',
  returned: 'bad',
  withdrawn: 'quiet',
  closed: 'quiet',
}

export function StateTag({ state }: { readonly state: JoinApplicationState }) {
  const say = useTexts(joinApplicationsTexts)
  return <Badge tone={TONES[state]}>{say(state)}</Badge>
}

/** Which word stands for a number that the applicant did not bring. */
export const whoseNumber = (state: JoinApplicationState): 'generated' | 'toBeGenerated' =>
  state === 'approved' ? 'generated' : 'toBeGenerated'

export function useJoinApplicationColumns(): TableColumnsType<JoinApplicationRow> {
  const say = useTexts(joinApplicationsTexts)
  const sayMember = useTexts(memberTexts)
  const { search, state } = useLocation()
  const isBranch = holdsMembers(useMyOrganization().kind)
  return [
    {
      title: sayMember('name'),
      render: (_, { id, name }) => (
        <Link to={{ pathname: `/join-applications/${id}`, search }} state={state}>
          {name}
        </Link>
      ),
    },
    { title: sayMember('sex'), render: (_, { sex }) => sayMember(sex) },
    { title: sayMember('bornOn'), dataIndex: 'bornOn' },
    { title: sayMember('joinedOn'), dataIndex: 'joinedOn' },
    {
      title: sayMember('memberNumber'),
      render: (_, { memberNumber, state }) =>
        memberNumber ?? <span className={styles.quiet}>{sayMember(whoseNumber(state))}</span>,
    },
    // A branch reads only what was sent to itself.
    ...(isBranch
      ? []
      : [
          {
            title: sayMember('organization'),
            render: (_: unknown, { organization }: JoinApplicationRow) => (
              <Clipped text={organization.shortName} />
            ),
          },
        ]),
    { title: say('state'), render: (_, row) => <StateTag state={row.state} /> },
    { title: say('submittedAt'), dataIndex: 'submittedAt', render: momentText },
    { title: say('waitsUntil'), render: (_, row) => <Deadline row={row} /> },
    { title: say('remarks'), render: (_, row) => <Remarks row={row} /> },
  ]
}

function Deadline({ row }: { readonly row: JoinApplicationRow }) {
  const say = useTexts(joinApplicationsTexts)
  if (!row.waitsUntil) return null
  return (
    <span className={styles.lines}>
      {row.waitsUntil} {row.silent && <Badge tone="bad">{say('overdue')}</Badge>}
    </span>
  )
}

function Remarks({ row }: { readonly row: JoinApplicationRow }) {
  const say = useTexts(joinApplicationsTexts)
  return (
    <span className={styles.lines}>
      {row.remarks.map((remark) => (
        <span key={remark} title={say(remark)}>
          <Badge tone="warn">{say(`${remark}.short`)}</Badge>
        </span>
      ))}
    </span>
  )
}
