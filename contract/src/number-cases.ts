import { mine, resend, send, withdrawOwn } from './number-cases/applicant.ts'
import {
  addPhoto,
  collect,
  counts,
  escalate,
  get,
  list,
  openPhotos,
  report,
  withdraw,
} from './number-cases/cases.ts'
import {
  approveCorrection,
  getCorrection,
  listCorrections,
  openCorrectionPhoto,
  returnCorrection,
} from './number-cases/corrections.ts'
import { decide, deskCase, deskCounts, openDeskPhotos, queue, take } from './number-cases/desk.ts'
import { photo } from './number-cases/photo.ts'

export const numberCases = {
  mine,
  send,
  resend,
  withdrawOwn,
  listCorrections,
  getCorrection,
  approveCorrection,
  returnCorrection,
  openCorrectionPhoto,
  report,
  list,
  get,
  addPhoto,
  withdraw,
  collect,
  escalate,
  openPhotos,
  counts,
  queue,
  deskCounts,
  deskCase,
  take,
  decide,
  openDeskPhotos,
  photo,
}
