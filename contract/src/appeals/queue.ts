import { z } from 'zod'
import { endpoint } from '../procedure.ts'
import { calendarDate, recordId } from '../shared/field.ts'
import { pageOf, pageQuery } from '../shared/page.ts'
import { appealCase, appealFilter, appealRow } from './case.ts'

const byId = z.object({ id: recordId })

export const list = endpoint({
  id: 'appeals.list',
  who: 'staff',
  method: 'GET',
  path: '/appeals',
  summary: 'The reviewers’ queue, the earliest deadline first; decided ones latest first',
})
  .input(appealFilter.extend(pageQuery))
  .output(pageOf(appealRow))

export const get = endpoint({
  id: 'appeals.get',
  who: 'staff',
  method: 'GET',
  path: '/appeals/{id}',
  summary: 'One case; entries and record only to the reviewer who has claimed and read it',
  refusals: ['record.notFound'],
})
  .input(byId)
  .output(appealCase)

const count = z.number().int()

export const counts = endpoint({
  id: 'appeals.counts',
  who: 'staff',
  method: 'GET',
  path: '/appeal-counts',
  summary: 'How many cases stand in each view of the queue',
}).output(
  z.object({ open: count, mine: count, overdue: count, dueToday: count, objected: count, second: count }),
)

export const figures = endpoint({
  id: 'appeals.figures',
  who: 'staff',
  method: 'GET',
  path: '/appeal-figures',
  summary: 'Received, decided and how long it took, by the day of submission in China',
})
  .input(z.object({ from: calendarDate, to: calendarDate }))
  .output(
    z.object({
      received: count,
      upheld: count,
      dismissed: count,
      withdrawn: count,
      open: count,
      overdue: count,
      decidedLate: count,
      medianWorkingHours: z.number().nullable(),
      p95WorkingHours: z.number().nullable(),
    }),
  )
