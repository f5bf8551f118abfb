import type { OutwardState } from '@qingtuan/domain/transfers/outward'
import type { TableColumnsType } from 'antd'
import { Link, useLocation } from 'react-router'
import type { Tone } from '../../../shared/look/badge.tsx'
import { Badge } from '../../../shared/look/badge.tsx'
import { Clipped } from '../../../shared/look/clipped.tsx'
import { memberTexts } from '../../../shared/member/member-texts.ts'
import { useTexts } from '../../../shared/texts/texts.ts'
import type { Outward } from './outward-queries.ts'
import { outwardTexts } from './outward-texts.ts'

const TONES: Readonly<Record<OutwardState, Tone>> = {
  submitted: 'warn',
  outApproved: 'warn',
  sentOut: 'plain',
  confirmed: 'good',
  returned: 'quiet',
  refused: 'bad',
  withdrawn: 'quiet',
  closed: 'quiet',
}

export function OutwardTag({ state }: { readonly state: OutwardState }) {
  const say = useTexts(outwardTexts)
  return <Badge tone={TONES[state]}>{say(state)}</Badge>
}

export function useOutwardColumns(): TableColumnsType<Outward> {
  const say = useTexts(outwardTexts)
  const sayMember = useTexts(memberTexts)
  const { search, state } = useLocation()
  return [
    {
      title: sayMember('name'),
      render: (_, { id, member }) => (
        <Link to={{ pathname: `/transfers/outward/${id}`, search }} state={state}>
          {member.name}
        </Link>
      ),
    },
    { title: say('from'), render: (_, row) => <Clipped text={row.from.shortName} /> },
    { title: say('destinationKind'), render: (_, row) => say(row.destinationKind) },
    { title: say('destination'), render: (_, row) => <Clipped text={row.destination} /> },
    { title: say('state'), render: (_, row) => <OutwardTag state={row.state} /> },
    {
      title: say('holder'),
      render: (_, { waiting }) =>
        waiting && <Clipped text={waiting.holder?.shortName ?? say('withApplicant')} />,
    },
    { title: say('until'), render: (_, row) => row.waiting?.until },
  ]
}
