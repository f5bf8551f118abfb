import { endpoints } from '../../platform/http/endpoints.ts'
import { approveIn, approveOut, assign, mediate, refuseTransfer } from './act.ts'
import { approveMany } from './approve-many.ts'
import { getTransfer } from './get-transfer.ts'
import { listOwn } from './list-own.ts'
import { countWaitingTransfers, listTransfers } from './list-transfers.ts'
import { resumeOwn, resumeTransfer } from './resume.ts'
import { searchTargets } from './search-targets.ts'
import { invite, startFor } from './start-for.ts'
import { startOwn } from './start-own.ts'
import { withdrawOwn, withdrawTransfer } from './withdraw.ts'

const { transfers } = endpoints

export const transferRoutes = {
  mine: transfers.mine.handler(({ context }) => listOwn(context.call)),
  start: transfers.start.handler(({ input, context }) => startOwn(context.call, input)),
  resumeOwn: transfers.resumeOwn.handler(({ input, context }) => resumeOwn(context.call, input)),
  withdrawOwn: transfers.withdrawOwn.handler(({ input, context }) => withdrawOwn(context.call, input)),
  searchTargets: transfers.searchTargets.handler(({ input, context }) => searchTargets(context.call, input)),
  list: transfers.list.handler(({ input, context }) => listTransfers(context.call, input)),
  waiting: transfers.waiting.handler(({ context }) => countWaitingTransfers(context.call)),
  get: transfers.get.handler(({ input, context }) => getTransfer(context.call, input)),
  startFor: transfers.startFor.handler(({ input, context }) => startFor(context.call, input)),
  invite: transfers.invite.handler(({ input, context }) => invite(context.call, input)),
  approveOut: transfers.approveOut.handler(({ input, context }) => approveOut(context.call, input)),
  approveIn: transfers.approveIn.handler(({ input, context }) => approveIn(context.call, input)),
  assign: transfers.assign.handler(({ input, context }) => assign(context.call, input)),
  refuse: transfers.refuse.handler(({ input, context }) => refuseTransfer(context.call, input)),
  mediate: transfers.mediate.handler(({ input, context }) => mediate(context.call, input)),
  withdraw: transfers.withdraw.handler(({ input, context }) => withdrawTransfer(context.call, input)),
  resume: transfers.resume.handler(({ input, context }) => resumeTransfer(context.call, input)),
  approveMany: transfers.approveMany.handler(({ input, context }) => approveMany(context.call, input)),
}
