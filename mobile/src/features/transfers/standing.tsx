import type { Transfer } from '@qingtuan/contract/transfers/transfer'
import { momentOf, weekdayOf } from '../../shared/text/dates.ts'
import { useLocale } from '../../shared/text/i18n.ts'
import { useTransferTexts } from './texts.ts'

/** Who has it now, since when, until when, and what happens then. */
export function Standing({ transfer }: { readonly transfer: Transfer }) {
  const t = useTransferTexts()
  const locale = useLocale()
  const { waiting, startedBy } = transfer
  if (waiting === null) return null
  const { holder, since, until, passesTo } = waiting
  const waitsForApplicant = t(startedBy === 'member' ? 'holderYou' : 'holderSide')
  return (
    <div>
      <p>{holder ? t('holder', { name: holder.shortName }) : waitsForApplicant}</p>
      <p className="weak">
        {t('since', { moment: momentOf(since) })}
        {until ? ` · ${t('until', { day: until, weekday: weekdayOf(until, locale) })}` : null}
      </p>
      {until ? (
        <p className="weak">
          {passesTo ? t('afterwards', { name: passesTo.shortName }) : t('afterwardsTop')}
        </p>
      ) : null}
    </div>
  )
}
