import type { TableColumnsType } from 'antd'
import { Button } from 'antd'
import type { Tone } from '../../shared/look/badge.tsx'
import { Badge } from '../../shared/look/badge.tsx'
import { dayText } from '../../shared/look/moment.ts'
import { useTexts } from '../../shared/texts/texts.ts'
import type { RelocationRow } from './queries.ts'
import styles from './relocations.module.css'
import { relocationsTexts } from './relocations-texts.ts'

export const TONES: Readonly<Record<RelocationRow['state'], Tone>> = {
  open: 'warn',
  done: 'good',
  refused: 'bad',
  withdrawn: 'quiet',
  closed: 'quiet',
}

export function useRelocationColumns(onOpen: (id: string) => void): TableColumnsType<RelocationRow> {
  const say = useTexts(relocationsTexts)
  return [
    {
      title: say('organization'),
      render: (_, { id, organization }) => (
        <Button type="link" className={styles.name ?? ''} onClick={() => onOpen(id)}>
          {organization.shortName}
        </Button>
      ),
    },
    { title: say('from'), render: (_, { from }) => from.shortName },
    { title: say('to'), render: (_, { to }) => to.shortName },
    {
      title: say('state'),
      render: (_, { state }) => <Badge tone={TONES[state]}>{say(state)}</Badge>,
    },
    { title: say('has'), render: (_, row) => <Waiting relocation={row} /> },
    { title: say('proposedAt'), dataIndex: 'proposedAt', render: dayText },
  ]
}

/** Who has it now, since when and until when. */
export function Waiting({ relocation }: { readonly relocation: Pick<RelocationRow, 'state' | 'sides'> }) {
  const say = useTexts(relocationsTexts)
  const waiting = relocation.sides.filter(({ approvedAt }) => approvedAt === null)
  if (relocation.state !== 'open') return '—'
  return waiting.map(({ side, handler, waitsSince, waitsUntil }) => (
    <div key={side}>
      {handler.shortName}
      <div className={styles.note}>
        {say('since', { day: dayText(waitsSince) })}{' '}
        {waitsUntil === null ? say('noUntil') : say('until', { day: waitsUntil })}
      </div>
    </div>
  ))
}
