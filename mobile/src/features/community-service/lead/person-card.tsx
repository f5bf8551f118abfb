import type { CheckInSide } from '@qingtuan/domain/community-service/side'
import { useQueryClient } from '@tanstack/react-query'
import Button from 'antd-mobile/es/components/button'
import { queries } from '../../../shared/api/client.ts'
import { useSubmission } from '../../../shared/api/submission.ts'
import { FailureNotice } from '../../../shared/page/failure-notice.tsx'
import { timeBeside } from '../../../shared/text/dates.ts'
import type { Attendance, Listed } from './attendance.ts'
import { useLeadTexts } from './texts.ts'

interface PersonCardProps {
  readonly id: string
  /** When the project begins: a side of that day is told by its time alone. */
  readonly startsAt: string
  readonly person: Listed
  readonly mayTick: boolean
}

/** One person with both sides; what is missing can be ticked off, what came late vouched for. */
export function PersonCard({ id, startsAt, person, mayTick }: PersonCardProps) {
  const cache = useQueryClient()
  const ticking = useSubmission({
    send: (client, side: CheckInSide) =>
      client.communityService.tick({ id, signUpId: person.signUpId, side }),
    onDone: (ticked) =>
      cache.setQueryData<Attendance>(
        queries.communityService.attendance.queryOptions({ input: { id } }).queryKey,
        (list) => list && { ...list, items: list.items.map((one) => replaced(one, ticked)) },
      ),
  })
  return (
    <article className="card list-person" aria-label={person.name}>
      <p>
        <strong>{person.name}</strong> <span className="weak">{person.organization}</span>
      </p>
      <div className="list-sides">
        {(['in', 'out'] as const).map((side) => (
          <Side
            key={side}
            {...{ side, startsAt, person, mayTick }}
            pending={ticking.pending}
            onTick={ticking.submit}
          />
        ))}
      </div>
      <FailureNotice failure={ticking.failure} />
    </article>
  )
}

function replaced(one: Listed, ticked: Listed): Listed {
  return one.signUpId === ticked.signUpId ? ticked : one
}

interface SideProps extends Omit<PersonCardProps, 'id'> {
  readonly side: CheckInSide
  readonly pending: boolean
  readonly onTick: (side: CheckInSide) => void
}

function Side({ side, startsAt, person, mayTick, pending, onTick }: SideProps) {
  const t = useLeadTexts()
  const seen = person[side]
  const way = seen?.vouchedAt ? t('vouched') : seen && t(`way.${seen.way}`)
  return (
    <div>
      {seen ? (
        <p className="weak">
          {t(side)} {timeBeside(startsAt, seen.at)} · {way}
        </p>
      ) : null}
      {mayTick && !seen?.counts ? (
        <Button block size="small" fill="outline" loading={pending} onClick={() => onTick(side)}>
          {t(seen ? 'vouch' : side === 'in' ? 'tickIn' : 'tickOut')}
        </Button>
      ) : null}
    </div>
  )
}
