import { endpoints } from '../../platform/http/endpoints.ts'
import { explainYearlyReturn } from './explain-yearly-return.ts'
import { getYearlyReturn } from './get-yearly-return.ts'
import { listChildrenReturns, listYearlyReturns } from './list-yearly-returns.ts'

const { yearlyReturns } = endpoints

export const yearlyReturnRoutes = {
  list: yearlyReturns.list.handler(({ input, context }) => listYearlyReturns(context.call, input)),
  get: yearlyReturns.get.handler(({ input, context }) => getYearlyReturn(context.call, input)),
  listChildren: yearlyReturns.listChildren.handler(({ input, context }) =>
    listChildrenReturns(context.call, input),
  ),
  explain: yearlyReturns.explain.handler(({ input, context }) => explainYearlyReturn(context.call, input)),
}
