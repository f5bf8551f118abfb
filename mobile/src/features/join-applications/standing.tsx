import type { JoinApplication } from '@qingtuan/contract/join-applications/join-application'
import { momentOf, weekdayOf } from '../../shared/text/dates.ts'
import { useLocale } from '../../shared/text/i18n.ts'
import { heldSince } from './mine.ts'
import { useJoinApplicationTexts } from './texts.ts'

/** Who has it now, since when, until when, and what happens then. */
export function Standing({ application }: { readonly application: JoinApplication }) {
  const t = useJoinApplicationTexts()
  const locale = useLocale()
  const { state, nextActor, waitsUntil, organization } = application
  if (state !== 'pending' && state !== 'returned') return null
  const holder = nextActor ?? organization.shortName
  return (
    <div>
      <p>{state === 'returned' ? t('holderYou') : t('holder', { name: holder })}</p>
      <p className="weak">
        {t('since', { moment: momentOf(heldSince(application)) })}
        {state === 'pending' && waitsUntil
          ? ` · ${t('until', { day: waitsUntil, weekday: weekdayOf(waitsUntil, locale) })}`
          : null}
      </p>
    </div>
  )
}
