import type { TableColumnsType } from 'antd'
import { Link, useLocation } from 'react-router'
import type { Tone } from '../../shared/look/badge.tsx'
import { Badge } from '../../shared/look/badge.tsx'
import { Clipped } from '../../shared/look/clipped.tsx'
import { momentText } from '../../shared/look/moment.ts'
import { memberTexts } from '../../shared/member/member-texts.ts'
import { useTexts } from '../../shared/texts/texts.ts'
import { identityChangeTexts } from './identity-change-texts.ts'
import type { IdentityChangeRow } from './queries.ts'

const TONES: Readonly<Record<IdentityChangeRow['state'], Tone>> = {
  pending: 'warn',
  approved: 'good',
  refused: 'plain',
  withdrawn: 'quiet',
}

export function ChangeState({ state }: Pick<IdentityChangeRow, 'state'>) {
  const say = useTexts(identityChangeTexts)
  return <Badge tone={TONES[state]}>{say(state)}</Badge>
}

export function useChangeColumns(): TableColumnsType<IdentityChangeRow> {
  const say = useTexts(identityChangeTexts)
  const sayMember = useTexts(memberTexts)
  const { search, state } = useLocation()
  return [
    {
      title: sayMember('name'),
      render: (_, { id, before }) => (
        <Link to={{ pathname: `/identity-changes/${id}`, search }} state={state}>
          {before.name}
        </Link>
      ),
    },
    { title: say('change'), render: (_, row) => <ChangedWhat row={row} /> },
    { title: sayMember('organization'), render: (_, { branch }) => <Clipped text={branch.shortName} /> },
    { title: say('state'), render: (_, row) => <ChangeState state={row.state} /> },
    { title: say('nextActor'), render: (_, { nextActor }) => nextActor ?? '—' },
    { title: say('askedAt'), render: (_, { askedAt }) => momentText(askedAt) },
  ]
}

function ChangedWhat({ row: { before, after } }: { readonly row: IdentityChangeRow }) {
  const say = useTexts(identityChangeTexts)
  if (before.name !== after.name) return say('renamed', { name: after.name })
  return say(before.documentKind === after.documentKind ? 'renumbered' : 'otherDocument')
}
