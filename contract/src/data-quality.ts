import { decide, explain, listFindings, overview } from './data-quality/finding.ts'
import { end, list, listReported, report, start } from './data-quality/rectification.ts'

export const dataQuality = { overview, listFindings, explain, decide }
export const rectifications = { list, start, end, report, listReported }
export { cityRectifications } from './data-quality/city-rectification.ts'
