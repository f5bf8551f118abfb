import { z } from 'zod'
import { endpoint } from '../procedure.ts'
import { month, organizationId } from '../shared/field.ts'
import { minutes } from './service-person.ts'

const count = z.number().int()
const sums = z.object({ projects: count, people: count, minutes })

export const serviceFiguresFilter = z.object({
  organizationId: organizationId.optional(),
  /** The year of the service; the present one if none is named. */
  year: z.coerce.number<number | string>().int().min(2000).max(2999).optional(),
})

export const figures = endpoint({
  id: 'communityService.figures',
  who: 'organization',
  method: 'GET',
  path: '/service-figures',
  summary: 'Projects, people and hours of a year: in all, by month and by direct subordinate, whole subtrees',
  description: '`people` are counted once, however often they served.',
  refusals: ['record.notFound'],
})
  .input(serviceFiguresFilter)
  .output(
    z.object({
      year: count,
      organization: z.object({ id: organizationId, shortName: z.string() }),
      total: sums,
      months: z.array(sums.extend({ month })),
      /** `own` are the projects of the organization itself. */
      own: sums,
      parts: z.array(sums.extend({ organization: z.object({ id: organizationId, shortName: z.string() }) })),
    }),
  )
