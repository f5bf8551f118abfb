import { z } from 'zod'
import { exportTask, exportWish, rectificationReportWish } from './exports/task.ts'
import { endpoint } from './procedure.ts'
import { done, recordId } from './shared/field.ts'
import { pageOf, pageQuery } from './shared/page.ts'

const id = z.object({ id: recordId })

const begin = endpoint({
  id: 'exports.begin',
  who: 'organization',
  method: 'POST',
  path: '/exports',
  summary: 'Export what a list shows by its filter, a rectification report or a yearly return; runs as a job',
  description:
    'Document numbers and phones are masked. `unmasked` needs the password again (session.stepUpRequired) and a reason, which is written into the trail.',
  refusals: ['record.notFound', 'session.stepUpRequired', 'export.reasonRequired', 'member.asOfCondition'],
})
  .input(exportWish)
  .output(exportTask)

const list = endpoint({
  id: 'exports.list',
  who: 'organization',
  method: 'GET',
  path: '/exports',
  summary: 'The exports of one’s own organization, newest first',
})
  .input(z.object(pageQuery))
  .output(pageOf(exportTask))

const get = endpoint({
  id: 'exports.get',
  who: 'organization',
  method: 'GET',
  path: '/exports/{id}',
  summary: 'One export and how far it is',
  refusals: ['record.notFound'],
})
  .input(id)
  .output(exportTask)

const cancel = endpoint({
  id: 'exports.cancel',
  who: 'organization',
  method: 'POST',
  path: '/exports/{id}/cancellations',
  summary: 'Stop an export',
  refusals: ['record.notFound', 'longTask.notNow'],
})
  .input(id)
  .output(done)

/** With status 206 it is the part that was asked for. */
const sent = { headers: z.record(z.string(), z.string()), body: z.file() }
const sentWhole = z.object({ status: z.literal(200), ...sent })
const sentFile = z.union([sentWhole, z.object({ status: z.literal(206), ...sent })])
const RESUMES = 'The file; a `Range` header resumes a download that broke off'

const download = endpoint({
  id: 'exports.download',
  who: 'organization',
  method: 'GET',
  path: '/exports/{id}/file',
  summary: RESUMES,
  description:
    'A file of whole numbers goes to the account alone that gave its password and a reason for it.',
  refusals: ['record.notFound', 'access.denied', 'longTask.notNow', 'longTask.fileGone'],
})
  .route({ outputStructure: 'detailed' })
  .input(id)
  .output(sentFile)

const beginAtDesk = endpoint({
  id: 'deskExports.begin',
  who: 'staff',
  method: 'POST',
  path: '/desk/exports',
  summary: 'Have the report of a campaign of the city written; runs as a job (number officer)',
  refusals: ['record.notFound'],
})
  .input(rectificationReportWish)
  .output(exportTask)

const listAtDesk = endpoint({
  id: 'deskExports.list',
  who: 'staff',
  method: 'GET',
  path: '/desk/exports',
  summary: 'One’s own exports, newest first (number officer)',
})
  .input(z.object(pageQuery))
  .output(pageOf(exportTask))

const getAtDesk = endpoint({
  id: 'deskExports.get',
  who: 'staff',
  method: 'GET',
  path: '/desk/exports/{id}',
  summary: 'One of one’s own exports and how far it is (number officer)',
  refusals: ['record.notFound'],
})
  .input(id)
  .output(exportTask)

const cancelAtDesk = endpoint({
  id: 'deskExports.cancel',
  who: 'staff',
  method: 'POST',
  path: '/desk/exports/{id}/cancellations',
  summary: 'Stop one of one’s own exports (number officer)',
  refusals: ['record.notFound', 'longTask.notNow'],
})
  .input(id)
  .output(done)

const downloadAtDesk = endpoint({
  id: 'deskExports.download',
  who: 'staff',
  method: 'GET',
  path: '/desk/exports/{id}/file',
  summary: RESUMES,
  description: 'For the number officer alone who asked for it.',
  refusals: ['record.notFound', 'access.denied', 'longTask.notNow', 'longTask.fileGone'],
})
  .route({ outputStructure: 'detailed' })
  .input(id)
  .output(sentFile)

export const deskExports = {
  begin: beginAtDesk,
  list: listAtDesk,
  get: getAtDesk,
  cancel: cancelAtDesk,
  download: downloadAtDesk,
}
export const exports = { begin, list, get, cancel, download }
