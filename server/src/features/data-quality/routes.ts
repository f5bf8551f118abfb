import { endpoints } from '../../platform/http/endpoints.ts'
import { decideFindings, explainFindings } from './explain-findings.ts'
import { getOverview } from './get-overview.ts'
import { listFindings } from './list-findings.ts'
import type { DataQualityPorts } from './ports.ts'
import { endRectification } from './rectifications/end-rectification.ts'
import { getReport, listReported } from './rectifications/get-report.ts'
import { listCityRectifications, listRectifications } from './rectifications/list-rectifications.ts'
import { startRectification } from './rectifications/start-rectification.ts'

const { dataQuality, rectifications, cityRectifications: city } = endpoints

export const dataQualityRoutes = {
  overview: dataQuality.overview.handler(({ input, context }) => getOverview(context.call, input)),
  listFindings: dataQuality.listFindings.handler(({ input, context }) => listFindings(context.call, input)),
  explain: dataQuality.explain.handler(({ input, context }) => explainFindings(context.call, input)),
  decide: dataQuality.decide.handler(({ input, context }) => decideFindings(context.call, input)),
}

export const rectificationRoutes = (ports: DataQualityPorts) => ({
  list: rectifications.list.handler(({ context }) => listRectifications(context.call)),
  start: rectifications.start.handler(({ input, context }) => startRectification(context.call, input)),
  end: rectifications.end.handler(({ input, context }) => endRectification(context.call, input)),
  report: rectifications.report.handler(({ input, context }) => getReport(context.call, input, ports)),
  listReported: rectifications.listReported.handler(({ input, context }) =>
    listReported(context.call, input),
  ),
})

/** The desk of the number officer: the same campaigns, of the whole city. */
export const cityRectificationRoutes = (ports: DataQualityPorts) => ({
  list: city.list.handler(({ context }) => listCityRectifications(context.call)),
  start: city.start.handler(({ input, context }) => startRectification(context.call, input)),
  end: city.end.handler(({ input, context }) => endRectification(context.call, input)),
  report: city.report.handler(({ input, context }) => getReport(context.call, input, ports)),
  listReported: city.listReported.handler(({ input, context }) => listReported(context.call, input)),
})
