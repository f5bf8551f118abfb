import { changesInWords } from '@qingtuan/contract/members/changes'
import { toShanghaiDate } from '@qingtuan/domain/shared/calendar-date'
import { useLocale } from '../../../shared/text/i18n.ts'
import type { Membership } from '../membership.ts'
import { useRecordTexts } from './record-texts.ts'

type Details = Membership['timeline'][number]['details']

/** What an event of the timeline changed: old and new value of each entry (FAQ O2). */
export function EventChanges({ details }: { readonly details: Details }) {
  const t = useRecordTexts()
  const locale = useLocale()
  const changes = changesInWords(details as Parameters<typeof changesInWords>[0], {
    locale,
    today: toShanghaiDate(new Date()),
  })
  return changes.map(({ entry, label, before, after }) => (
    <p className="weak" key={entry}>
      {t('changed', { label, before: before || t('empty'), after: after || t('empty') })}
    </p>
  ))
}
