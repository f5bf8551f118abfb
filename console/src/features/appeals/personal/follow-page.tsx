import { useState } from 'react'
import { Link, useLocation } from 'react-router'
import { Gate, GateLinks } from '../../../shared/gate/gate.tsx'
import { useTexts } from '../../../shared/texts/texts.ts'
import { AppealView } from './appeal-view.tsx'
import { FollowForm } from './follow-form.tsx'
import { followTexts } from './follow-texts.ts'
import type { AppealStatus } from './queries.ts'

/** How an appeal stands, with whom it waits, and what the appellant may do now (FAQ M3). */
export default function FollowPage() {
  const say = useTexts(followTexts)
  const known = readKnown(useLocation().state)
  const [found, setFound] = useState<{ status: AppealStatus; phone: string } | null>(null)
  return (
    <Gate title={say('title')} lead={found ? undefined : say('lead')} wide>
      {found ? (
        <AppealView
          status={found.status}
          phone={found.phone}
          onChange={(status) => setFound({ status, phone: found.phone })}
        />
      ) : (
        <FollowForm known={known} onFound={(status, phone) => setFound({ status, phone })} />
      )}
      <GateLinks>
        {found && (
          <Link to="/appeal/follow" replace onClick={() => setFound(null)}>
            {say('other')}
          </Link>
        )}
        <Link to="/appeal">{say('file')}</Link>
        <Link to="/log-in">{say('back')}</Link>
      </GateLinks>
    </Gate>
  )
}

export interface Known {
  readonly number: string
  readonly phone: string
}

/** What the page before knew; it travels in the history entry and never in the address. */
function readKnown(state: unknown): Known {
  if (typeof state !== 'object' || state === null) return { number: '', phone: '' }
  const { number, phone }: { number?: unknown; phone?: unknown } = state
  return {
    number: typeof number === 'string' ? number : '',
    phone: typeof phone === 'string' ? phone : '',
  }
}
