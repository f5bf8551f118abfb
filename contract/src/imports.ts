import { z } from 'zod'
import { IMPORT_MODES, importTask } from './imports/task.ts'
import { endpoint } from './procedure.ts'
import { done, recordId } from './shared/field.ts'
import { pageOf, pageQuery } from './shared/page.ts'

/** What can be imported. */
export const IMPORT_SUBJECTS = ['members', 'organizations', 'cadres'] as const
const subject = z.enum(IMPORT_SUBJECTS)
const id = z.object({ id: recordId })
const found = ['record.notFound', 'longTask.notNow'] as const

const receiveFile = endpoint({
  id: 'imports.receiveFile',
  who: 'organization',
  method: 'POST',
  path: '/import-files',
  summary: 'Receive a spreadsheet',
  description:
    'The body is the file itself, at most 50 MB. It is kept encrypted for 7 days; what is to be imported from it is said by imports.begin.',
  refusals: ['input.tooLarge'],
})
  .input(z.file())
  .output(id.extend({ bytes: z.number().int() }))

const begin = endpoint({
  id: 'imports.begin',
  who: 'organization',
  method: 'POST',
  path: '/imports',
  summary: 'Say what a received file holds; answers its headers and the columns they stand for',
  refusals: [
    ...found,
    'spreadsheet.unreadable',
    'spreadsheet.secondSheet',
    'spreadsheet.tooManyRows',
    'input.tooLarge',
    'import.subjectNotAllowed',
    'longTask.fileGone',
  ],
})
  .input(id.extend({ subject, fileName: z.string().trim().min(1).max(200) }))
  .output(importTask)

const list = endpoint({
  id: 'imports.list',
  who: 'organization',
  method: 'GET',
  path: '/imports',
  summary: 'The imports of one’s own organization, newest first',
})
  .input(z.object(pageQuery))
  .output(pageOf(importTask))

const get = endpoint({
  id: 'imports.get',
  who: 'organization',
  method: 'GET',
  path: '/imports/{id}',
  summary: 'One import: how far it is, and what came of it',
  refusals: ['record.notFound'],
})
  .input(id)
  .output(importTask)

const judge = endpoint({
  id: 'imports.judge',
  who: 'organization',
  method: 'POST',
  path: '/imports/{id}/judgements',
  summary: 'Judge every row without writing any; runs as a job',
  description: '`mapping` names a column, or null, for each header. It is remembered for the next file.',
  refusals: [...found, 'spreadsheet.columnMissing', 'spreadsheet.columnTwice', 'longTask.fileGone'],
})
  .input(id.extend({ mapping: z.array(z.string().max(40).nullable()).max(200) }))
  .output(importTask)

const run = endpoint({
  id: 'imports.run',
  who: 'organization',
  method: 'POST',
  path: '/imports/{id}/runs',
  summary: 'Import what was judged; runs as a job, in one transaction',
  refusals: [...found, 'import.rowsRefused', 'import.nothingToWrite', 'longTask.fileGone'],
})
  .input(id.extend({ mode: z.enum(IMPORT_MODES) }))
  .output(importTask)

const undo = endpoint({
  id: 'imports.undo',
  who: 'organization',
  method: 'POST',
  path: '/imports/{id}/undos',
  summary: 'Take a whole import back while nothing was built on it; runs as a job',
  description: 'Needs the password again (session.stepUpRequired).',
  refusals: [...found, 'session.stepUpRequired', 'import.builtOn'],
})
  .input(id)
  .output(importTask)

const cancel = endpoint({
  id: 'imports.cancel',
  who: 'organization',
  method: 'POST',
  path: '/imports/{id}/cancellations',
  summary: 'Stop an import before it has written anything',
  refusals: found,
})
  .input(id)
  .output(done)

const report = endpoint({
  id: 'imports.report',
  who: 'organization',
  method: 'GET',
  path: '/imports/{id}/report',
  summary: 'The outcome of every row as a spreadsheet',
  refusals: [...found, 'longTask.fileGone'],
})
  .input(id)
  .output(z.file())

const template = endpoint({
  id: 'imports.template',
  who: 'organization',
  method: 'GET',
  path: '/import-templates/{subject}',
  summary: 'A spreadsheet with the headers that an import knows',
})
  .input(z.object({ subject }))
  .output(z.file())

export const imports = { receiveFile, begin, list, get, judge, run, undo, cancel, report, template }
