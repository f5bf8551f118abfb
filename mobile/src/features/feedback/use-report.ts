import { FEEDBACK_TEXT_BOUNDS, readFeedbackText } from '@qingtuan/domain/feedback/words'
import { useState } from 'react'
import { useDraft } from '../../shared/draft/draft.ts'
import type { FieldsOf } from '../../shared/form/refused-fields.ts'
import { usePhotoTexts } from '../../shared/photo/texts.ts'
import type { ReportDraft } from './report-draft.ts'
import { emptyReport, fresh, isMoment } from './report-draft.ts'
import { useFeedbackTexts } from './texts.ts'

export type ReportField = 'text' | 'happenedAt' | 'device' | 'pictures'

/** Where a form shows what the server says of a report. */
export const reportFields: FieldsOf<ReportField> = {
  codes: { 'feedback.textRequired': 'text', 'photo.unknown': 'pictures' },
  paths: { happenedAt: 'happenedAt', device: 'device' },
}

/** The report as typed, kept in this tab, and what the rules say to it; `more` is what else the form asks for. */
export function useReport<More extends object>(name: string, more: More) {
  const t = useFeedbackTexts()
  const { isBusy, onBusy } = useBusy()
  const tp = usePhotoTexts()
  const [now] = useState(() => new Date())
  const kept = useDraft<ReportDraft & More>(`feedback ${name}`, { ...emptyReport(now), ...more })
  const draft = fresh(kept.draft, now.getTime())
  const judged = (typed: Readonly<Record<'text' | 'happenedAt' | 'device', string>>) => ({
    text: readFeedbackText(typed.text).ok ? null : t('textMissing', { ...FEEDBACK_TEXT_BOUNDS }),
    happenedAt: isMoment(typed.happenedAt) ? null : t('happenedAtMissing'),
    device: typed.device.trim() === '' ? t('deviceMissing') : null,
    pictures: isBusy ? tp('underWay') : null,
  })
  return { draft, change: kept.change, forget: kept.forget, judged, onBusy }
}

function useBusy() {
  const [busy, setBusy] = useState<ReadonlySet<number>>(new Set())
  const onBusy = (key: number, isBusy: boolean) =>
    setBusy((before) => {
      if (before.has(key) === isBusy) return before
      const next = new Set(before)
      if (isBusy) next.add(key)
      else next.delete(key)
      return next
    })
  return { isBusy: busy.size > 0, onBusy }
}
