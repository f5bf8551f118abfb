import { endpoints } from '../../platform/http/endpoints.ts'
import { approveIn, approveOut, assign, mediate, refuseTransfer } from './act.ts'
import { approveMany } from './approve-many.ts'
import { getTransfer } from './get-transfer.ts'
import { listOwn } from './list-own.ts'
import { countWaitingTransfers, listTransfers } from './list-transfers.ts'
import {
  approveOutward,
  refuseOutward,
  resumeOutward,
  returnLetter,
  withdrawOutward,
} from './outward/act-outward.ts'
import { confirmReturnSlip } from './outward/confirm-return-slip.ts'
import { listOwnOutward, showOutward } from './outward/describe-outward.ts'
import { issueLetter } from './outward/issue-letter.ts'
import { listOutward } from './outward/list-outward.ts'
import { printLetter } from './outward/print-letter.ts'
import { showSlipPhoto } from './outward/show-slip-photo.ts'
import { startOutward, startOutwardFor } from './outward/start-outward.ts'
import { verifyLetter } from './outward/verify-letter.ts'
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
  outwardMine: transfers.outwardMine.handler(({ context }) => listOwnOutward(context.call)),
  startOutward: transfers.startOutward.handler(({ input, context }) => startOutward(context.call, input)),
  resumeOutward: transfers.resumeOutward.handler(({ input, context }) => resumeOutward(context.call, input)),
  withdrawOutward: transfers.withdrawOutward.handler(({ input, context }) =>
    withdrawOutward(context.call, input),
  ),
  listOutward: transfers.listOutward.handler(({ input, context }) => listOutward(context.call, input)),
  startOutwardFor: transfers.startOutwardFor.handler(({ input, context }) =>
    startOutwardFor(context.call, input),
  ),
  approveOutward: transfers.approveOutward.handler(({ input, context }) =>
    approveOutward(context.call, input),
  ),
  refuseOutward: transfers.refuseOutward.handler(({ input, context }) => refuseOutward(context.call, input)),
  issueLetter: transfers.issueLetter.handler(({ input, context }) => issueLetter(context.call, input)),
  printLetter: transfers.printLetter.handler(({ input, context }) => printLetter(context.call, input)),
  confirmReturnSlip: transfers.confirmReturnSlip.handler(({ input, context }) =>
    confirmReturnSlip(context.call, input),
  ),
  slipPhoto: transfers.slipPhoto.handler(({ input, context }) => showSlipPhoto(context.call, input)),
  returnLetter: transfers.returnLetter.handler(({ input, context }) => returnLetter(context.call, input)),
  verifyLetter: transfers.verifyLetter.handler(({ input, context }) => verifyLetter(context.call, input)),
  getOutward: transfers.getOutward.handler(({ input, context }) => showOutward(context.call, input.id)),
}
