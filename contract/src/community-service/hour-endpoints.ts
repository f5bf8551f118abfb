import { attendance, checkIn, showCode, tick } from './check-in.ts'
import { figures } from './figures.ts'
import { confirmHours, correctHours, hours, hoursToConfirm } from './hours.ts'
import {
  issueCertificate,
  myCertificates,
  myHours,
  printCertificate,
  today,
  verifyCertificate,
} from './own-hours.ts'

/** Being there and the hours for it: codes, lists, ledger, certificates, figures. */
export const hourEndpoints = {
  showCode,
  checkIn,
  attendance,
  tick,
  hours,
  hoursToConfirm,
  confirmHours,
  correctHours,
  myHours,
  today,
  issueCertificate,
  myCertificates,
  printCertificate,
  verifyCertificate,
  figures,
}
