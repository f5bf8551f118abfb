import { endpoints } from '../../platform/http/endpoints.ts'
import { answerFor, answerOwn, getOwnQuestion } from './answer.ts'
import { closeSeason } from './close-season.ts'
import { getSeason } from './get-season.ts'
import { listBranches } from './list-branches.ts'
import { listGraduates } from './list-graduates.ts'
import { listSeasons } from './list-seasons.ts'
import { markGraduates } from './mark-graduates.ts'
import { openSeason } from './open-season.ts'
import { remindGraduates } from './remind-graduates.ts'

const { graduations } = endpoints

export const graduationRoutes = {
  list: graduations.list.handler(({ input, context }) => listSeasons(context.call, input)),
  get: graduations.get.handler(({ input, context }) => getSeason(context.call, input)),
  listBranches: graduations.listBranches.handler(({ input, context }) => listBranches(context.call, input)),
  listGraduates: graduations.listGraduates.handler(({ input, context }) =>
    listGraduates(context.call, input),
  ),
  open: graduations.open.handler(({ input, context }) => openSeason(context.call, input)),
  close: graduations.close.handler(({ input, context }) => closeSeason(context.call, input)),
  remind: graduations.remind.handler(({ input, context }) => remindGraduates(context.call, input)),
  mark: graduations.mark.handler(({ input, context }) => markGraduates(context.call, input)),
  mine: graduations.mine.handler(({ context }) => getOwnQuestion(context.call)),
  answer: graduations.answer.handler(({ input, context }) => answerOwn(context.call, input)),
  answerFor: graduations.answerFor.handler(({ input, context }) => answerFor(context.call, input)),
}
