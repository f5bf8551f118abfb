import { endpoints } from '../../platform/http/endpoints.ts'
import { addPhoto } from './add-photo.ts'
import { approveCorrection } from './approve-correction.ts'
import { collectCases, escalateCases } from './collect-cases.ts'
import { decideCases, takeCases } from './decide-cases.ts'
import { countQueue, getDeskCase, listQueue } from './desk.ts'
import { countWaitingNumbers, getCase, listCases } from './list-cases.ts'
import { getCorrection, listCorrections } from './list-corrections.ts'
import { listOwn } from './list-own.ts'
import { openCasePhotos, openCorrectionPhoto, openDeskPhotos, showPhoto } from './open-photos.ts'
import type { NumberCasePorts } from './ports.ts'
import { reportCase } from './report-case.ts'
import { resendCorrection } from './resend-correction.ts'
import { returnCorrection } from './return-correction.ts'
import { sendCorrection } from './send-correction.ts'
import { withdrawCase } from './withdraw-case.ts'
import { withdrawCorrection } from './withdraw-correction.ts'

const { numberCases: of } = endpoints

export const numberCaseRoutes = (ports: NumberCasePorts) => ({
  mine: of.mine.handler(({ context }) => listOwn(context.call)),
  send: of.send.handler(({ input, context }) => sendCorrection(context.call, input)),
  resend: of.resend.handler(({ input, context }) => resendCorrection(context.call, input)),
  withdrawOwn: of.withdrawOwn.handler(({ input, context }) => withdrawCorrection(context.call, input)),
  listCorrections: of.listCorrections.handler(({ input, context }) => listCorrections(context.call, input)),
  getCorrection: of.getCorrection.handler(({ input, context }) => getCorrection(context.call, input)),
  approveCorrection: of.approveCorrection.handler(({ input, context }) =>
    approveCorrection(context.call, input),
  ),
  returnCorrection: of.returnCorrection.handler(({ input, context }) =>
    returnCorrection(context.call, input),
  ),
  openCorrectionPhoto: of.openCorrectionPhoto.handler(({ input, context }) =>
    openCorrectionPhoto(context.call, input),
  ),
  report: of.report.handler(({ input, context }) => reportCase(context.call, input, ports)),
  list: of.list.handler(({ input, context }) => listCases(context.call, input)),
  get: of.get.handler(({ input, context }) => getCase(context.call, input)),
  addPhoto: of.addPhoto.handler(({ input, context }) => addPhoto(context.call, input)),
  withdraw: of.withdraw.handler(({ input, context }) => withdrawCase(context.call, input)),
  collect: of.collect.handler(({ input, context }) => collectCases(context.call, input)),
  escalate: of.escalate.handler(({ input, context }) => escalateCases(context.call, input)),
  openPhotos: of.openPhotos.handler(({ input, context }) => openCasePhotos(context.call, input)),
  counts: of.counts.handler(({ context }) => countWaitingNumbers(context.call)),
  queue: of.queue.handler(({ input, context }) => listQueue(context.call, input)),
  deskCounts: of.deskCounts.handler(({ context }) => countQueue(context.call)),
  deskCase: of.deskCase.handler(({ input, context }) => getDeskCase(context.call, input)),
  take: of.take.handler(({ input, context }) => takeCases(context.call, input)),
  decide: of.decide.handler(({ input, context }) => decideCases(context.call, input)),
  openDeskPhotos: of.openDeskPhotos.handler(({ input, context }) => openDeskPhotos(context.call, input)),
  photo: of.photo.handler(({ input, context }) => showPhoto(context.call, input)),
})
