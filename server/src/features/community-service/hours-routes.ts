import { endpoints } from '../../platform/http/endpoints.ts'
import { checkIn } from './attendance/check-in.ts'
import { showAttendance, tickOff } from './attendance/keep-list.ts'
import { listToday } from './attendance/list-today.ts'
import { showCode } from './attendance/show-code.ts'
import { confirmHours } from './hours/confirm-hours.ts'
import { correctHours } from './hours/correct-hours.ts'
import { countToConfirm } from './hours/count-to-confirm.ts'
import { showHours } from './hours/describe-table.ts'
import { getServiceFigures } from './hours/get-figures.ts'
import { issueCertificate, listOwnCertificates } from './hours/issue-certificate.ts'
import { listOwnHours } from './hours/list-own-hours.ts'
import { printCertificate } from './hours/print-certificate.ts'
import { verifyCertificate } from './hours/verify-certificate.ts'

const { communityService: of } = endpoints

/** Being there and the hours for it. */
export const hourRoutes = {
  showCode: of.showCode.handler(({ input, context }) => showCode(context.call, input)),
  checkIn: of.checkIn.handler(({ input, context }) => checkIn(context.call, input)),
  attendance: of.attendance.handler(({ input, context }) => showAttendance(context.call, input)),
  tick: of.tick.handler(({ input, context }) => tickOff(context.call, input)),
  today: of.today.handler(({ context }) => listToday(context.call)),
  hours: of.hours.handler(({ input, context }) => showHours(context.call, input)),
  hoursToConfirm: of.hoursToConfirm.handler(({ context }) => countToConfirm(context.call)),
  confirmHours: of.confirmHours.handler(({ input, context }) => confirmHours(context.call, input)),
  correctHours: of.correctHours.handler(({ input, context }) => correctHours(context.call, input)),
  myHours: of.myHours.handler(({ input, context }) => listOwnHours(context.call, input)),
  issueCertificate: of.issueCertificate.handler(({ input, context }) =>
    issueCertificate(context.call, input),
  ),
  myCertificates: of.myCertificates.handler(({ context }) => listOwnCertificates(context.call)),
  printCertificate: of.printCertificate.handler(({ input, context }) =>
    printCertificate(context.call, input),
  ),
  verifyCertificate: of.verifyCertificate.handler(({ input, context }) =>
    verifyCertificate(context.call, input),
  ),
  figures: of.figures.handler(({ input, context }) => getServiceFigures(context.call, input)),
}
