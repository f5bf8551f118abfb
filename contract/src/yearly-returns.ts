import { z } from 'zod'
import { subtreeFigures } from './members/figures.ts'
import { endpoint } from './procedure.ts'
import { calendarDate, instant, organizationId } from './shared/field.ts'
import { pageOf, pageQuery } from './shared/page.ts'

const count = z.number().int()
export const returnedYear = z.coerce.number<number | string>().int().min(2000).max(2999)

const explanation = z.object({ text: z.string(), at: instant, byName: z.string() })

/** One line of a list of returns. `before` is last year’s number of members; null where there was no return. */
export const returnRow = z.object({
  year: count,
  organization: z.object({ id: count, shortName: z.string() }),
  members: count,
  before: count.nullable(),
  /** Must be, or was, explained: members fell by a twentieth and at least three. */
  dropped: z.boolean(),
  explanation: explanation.nullable(),
  explainUntil: calendarDate,
})

export const returnDetail = returnRow.extend({
  fullName: z.string(),
  frozenAt: instant,
  figures: subtreeFigures,
  figuresBefore: subtreeFigures.nullable(),
  may: z.object({ explain: z.boolean() }),
})

const list = endpoint({
  id: 'yearlyReturns.list',
  who: 'organization',
  method: 'GET',
  path: '/organizations/{organizationId}/yearly-returns',
  summary: 'The frozen returns (年报) of an organization within reach, newest first',
  refusals: ['record.notFound'],
})
  .input(z.object({ organizationId }))
  .output(z.object({ items: z.array(returnRow) }))

const get = endpoint({
  id: 'yearlyReturns.get',
  who: 'organization',
  method: 'GET',
  path: '/organizations/{organizationId}/yearly-returns/{year}',
  summary: 'One return: figures as of 31 December, and those of the year before',
  refusals: ['record.notFound'],
})
  .input(z.object({ organizationId, year: returnedYear }))
  .output(returnDetail)

const listChildren = endpoint({
  id: 'yearlyReturns.listChildren',
  who: 'organization',
  method: 'GET',
  path: '/organizations/{organizationId}/yearly-returns/{year}/children',
  summary: 'The returns of those that stood directly below, then; with `dropped`, only those to be explained',
  refusals: ['record.notFound'],
})
  .input(
    z.object({
      organizationId,
      year: returnedYear,
      only: z.enum(['dropped', 'unexplained']).optional(),
      ...pageQuery,
    }),
  )
  .output(pageOf(returnRow))

const explain = endpoint({
  id: 'yearlyReturns.explain',
  who: 'organization',
  method: 'PUT',
  path: '/organizations/{organizationId}/yearly-returns/{year}/explanation',
  summary: 'Say why members became fewer; may be said anew until 31 March',
  refusals: [
    'record.notFound',
    'yearlyReturn.nothingToExplain',
    'yearlyReturn.closed',
    'yearlyReturn.explanationRequired',
  ],
})
  .input(z.object({ organizationId, year: returnedYear, text: z.string().max(2000) }))
  .output(returnDetail)

export const yearlyReturns = { list, get, listChildren, explain }
