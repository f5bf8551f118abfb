import { ReportFiles } from '../../shared/export/report-files.tsx'
import { useTexts } from '../../shared/texts/texts.ts'
import type { ReportKey } from './campaign-queries.ts'
import { useBeginReport } from './campaign-queries.ts'
import { campaignTexts } from './campaign-texts.ts'

/** The report to print and to carry. */
export function RectificationReportFiles(key: ReportKey) {
  const say = useTexts(campaignTexts)
  const begin = useBeginReport(key)
  return <ReportFiles labels={{ xlsx: say('xlsx'), pdf: say('pdf') }} begin={begin} />
}
