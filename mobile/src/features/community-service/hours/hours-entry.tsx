import type { MyHours } from './my-hours.ts'
import { useHoursTexts } from './texts.ts'

type Entry = MyHours['items'][number]
const MINUTES = 60

/** What was refused says why, and what to do about it. */
function pushText({ state, refusal }: NonNullable<Entry['push']>) {
  return state === 'refused' ? (`refused.${refusal ?? 'other'}` as const) : (`push.${state}` as const)
}

/** One entry of the ledger; a counter-entry is shown as what it is, with its reason. */
export function HoursEntry({ entry }: { readonly entry: Entry }) {
  const t = useHoursTexts()
  const { project, organization, servedOn, minutes, reason, push } = entry
  const hours = `${minutes > 0 ? '+' : '−'}${Math.abs(minutes) / MINUTES}`
  return (
    <div className="hours-entry">
      <div>
        <strong>{project.title}</strong>
        <p className="weak">
          {servedOn} · {organization}
        </p>
        {minutes < 0 ? <p className="weak">{t('correction')}</p> : null}
        {reason ? <p className="weak">{t('reason', { reason })}</p> : null}
        {push ? <p className="weak">{t(pushText(push))}</p> : null}
      </div>
      <strong className="hours-minutes">{t('hours', { hours })}</strong>
    </div>
  )
}
