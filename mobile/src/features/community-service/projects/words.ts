import { momentOf, weekdayOf } from '../../../shared/text/dates.ts'
import { useLocale } from '../../../shared/text/i18n.ts'
import { useProjectTexts } from './texts.ts'

/** `2026-03-07 周六 09:00–12:00`; with both days where it ends on another. */
export function useTimesText(): (times: { readonly startsAt: string; readonly endsAt: string }) => string {
  const locale = useLocale()
  return ({ startsAt, endsAt }) => {
    const [from, to] = [momentOf(startsAt), momentOf(endsAt)]
    const [day, time] = from.split(' ')
    const begin = `${day} ${weekdayOf(day ?? '', locale)} ${time}`
    return from.slice(0, 10) === to.slice(0, 10) ? `${begin}–${to.slice(11)}` : `${begin} – ${to}`
  }
}

const KILOMETRE = 1000

/** `350 米`, `2.4 公里`, `35 公里`. */
export function useDistanceText(): (metres: number) => string {
  const t = useProjectTexts()
  return (metres) => {
    if (metres < KILOMETRE) return t('metres', { metres: Math.max(10, Math.round(metres / 10) * 10) })
    const digits = metres < 10 * KILOMETRE ? 1 : 0
    return t('kilometres', { kilometres: (metres / KILOMETRE).toFixed(digits) })
  }
}
