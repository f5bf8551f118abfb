import type { TableColumnsType } from 'antd'
import { Link } from 'react-router'
import { Clipped } from '../../shared/look/clipped.tsx'
import { dayText } from '../../shared/look/moment.ts'
import { memberTexts } from '../../shared/member/member-texts.ts'
import { useTexts } from '../../shared/texts/texts.ts'
import styles from './archivals.module.css'
import { floatingTexts } from './floating-texts.ts'
import type { FloatingMember } from './queries.ts'

export function useFloatingColumns(): TableColumnsType<FloatingMember> {
  const say = useTexts(floatingTexts)
  const sayMember = useTexts(memberTexts)
  return [
    { title: sayMember('name'), render: (_, { id, name }) => <Link to={`/members/${id}`}>{name}</Link> },
    { title: sayMember('sex'), render: (_, { sex }) => sayMember(sex) },
    { title: sayMember('memberNumber'), dataIndex: 'memberNumber' },
    {
      title: say('from'),
      render: (_, { archivedOrganization }) =>
        archivedOrganization && <Clipped text={archivedOrganization.shortName} />,
    },
    { title: say('holder'), render: (_, { organization }) => <Clipped text={organization.shortName} /> },
    { title: say('floatingSince'), dataIndex: 'floatingSince', render: dayText },
    {
      title: say('days'),
      render: (_, { daysFloating }) => (
        <span className={styles.number}>{say('dayCount', { count: daysFloating })}</span>
      ),
    },
    {
      title: say('help'),
      render: (_, { id, name }) => (
        <Link to={`/transfers/new?memberId=${id}`} aria-label={`${say('transfer')} ${name}`}>
          {say('transfer')}
        </Link>
      ),
    },
  ]
}
