import type { TransferState } from '@qingtuan/domain/transfers/state'
import type { TableColumnsType } from 'antd'
import { Link, useLocation } from 'react-router'
import type { Tone } from '../../shared/look/badge.tsx'
import { Badge } from '../../shared/look/badge.tsx'
import { Clipped } from '../../shared/look/clipped.tsx'
import { dayText } from '../../shared/look/moment.ts'
import { memberTexts } from '../../shared/member/member-texts.ts'
import { useTexts } from '../../shared/texts/texts.ts'
import type { TransferRow } from './queries.ts'
import { transfersTexts } from './transfers-texts.ts'

const TONES: Readonly<Record<TransferState, Tone>> = {
  submitted: 'warn',
  outApproved: 'warn',
  inApproved: 'warn',
  outRefused: 'bad',
  inRefused: 'bad',
  outMediation: 'bad',
  inMediation: 'bad',
  done: 'good',
  withdrawn: 'quiet',
  dismissed: 'quiet',
  closed: 'quiet',
}

export function StateTag({ state }: { readonly state: TransferState }) {
  const say = useTexts(transfersTexts)
  return <Badge tone={TONES[state]}>{say(state)}</Badge>
}

export function useTransferColumns(): TableColumnsType<TransferRow> {
  const say = useTexts(transfersTexts)
  const sayMember = useTexts(memberTexts)
  const { search, state } = useLocation()
  return [
    {
      title: sayMember('name'),
      render: (_, { id, member }) => (
        <Link to={{ pathname: `/transfers/${id}`, search }} state={state}>
          {member.name}
        </Link>
      ),
    },
    { title: say('from'), render: (_, row) => <Clipped text={row.from.shortName} /> },
    { title: say('to'), render: (_, row) => <Clipped text={row.to.shortName} /> },
    { title: say('state'), render: (_, row) => <StateTag state={row.state} /> },
    { title: say('holder'), render: (_, row) => <Holder row={row} /> },
    { title: say('until'), render: (_, row) => row.waiting?.until },
    { title: say('startedAt'), render: (_, row) => dayText(row.startedAt) },
  ]
}

function Holder({ row: { waiting, waitsForMe } }: { readonly row: TransferRow }) {
  const say = useTexts(transfersTexts)
  if (waiting === null) return null
  if (waitsForMe) return <Badge tone="warn">{say('mine')}</Badge>
  return <Clipped text={waiting.holder?.shortName ?? say('withApplicant')} />
}
