import { GRADUATE_STATES } from '@qingtuan/domain/graduations/answer'
import { z } from 'zod'
import { endpoint } from '../procedure.ts'
import { calendarDate, organizationId, recordId } from '../shared/field.ts'
import { pageOf, pageQuery } from '../shared/page.ts'
import { branchOfSeason, graduate, graduationSeason, graduationYear, seasonId } from './season.ts'

export const listSeasons = endpoint({
  id: 'graduations.list',
  who: 'organization',
  method: 'GET',
  path: '/graduation-seasons',
  summary: 'Seasons that this organization or one above it has opened, open ones first; at most 50',
})
  .input(z.object({ scope: z.enum(['open', 'all']).default('all') }))
  .output(z.object({ items: z.array(graduationSeason), may: z.object({ open: z.boolean() }) }))

export const getSeason = endpoint({
  id: 'graduations.get',
  who: 'organization',
  method: 'GET',
  path: '/graduation-seasons/{id}',
  summary: 'One season, with the figures of the own subtree',
  refusals: ['record.notFound'],
})
  .input(seasonId)
  .output(graduationSeason)

export const listBranches = endpoint({
  id: 'graduations.listBranches',
  who: 'organization',
  method: 'GET',
  path: '/graduation-seasons/{id}/branches',
  summary:
    'The branches of the own subtree that were asked, most unanswered first; or the emptied ones alone',
  refusals: ['record.notFound'],
})
  .input(z.object({ ...seasonId.shape, only: z.enum(['emptied']).optional(), ...pageQuery }))
  .output(pageOf(branchOfSeason))

export const listGraduates = endpoint({
  id: 'graduations.listGraduates',
  who: 'organization',
  method: 'GET',
  path: '/graduation-seasons/{id}/graduates',
  summary: 'Who was asked in the own subtree and where they stand',
  refusals: ['record.notFound'],
})
  .input(
    z.object({
      ...seasonId.shape,
      state: z.enum(GRADUATE_STATES).optional(),
      organizationId: organizationId.optional(),
      ...pageQuery,
    }),
  )
  .output(pageOf(graduate))

export const openSeason = endpoint({
  id: 'graduations.open',
  who: 'organization',
  method: 'POST',
  path: '/graduation-seasons',
  summary: 'Ask every member of the own subtree who graduates in a year where they go',
  description:
    'Members on a roll whose graduation year is this one get a notice, their branches too. Whoever is marked later is asked the next night.',
  refusals: [
    'graduation.yearOutOfRange',
    'graduation.deadlineOutOfRange',
    'graduation.alreadyOpen',
    'graduation.nobody',
  ],
})
  .input(z.object({ year: graduationYear, deadline: calendarDate }))
  .output(graduationSeason)

export const closeSeason = endpoint({
  id: 'graduations.close',
  who: 'organization',
  method: 'POST',
  path: '/graduation-seasons/{id}/closure',
  summary: 'Close an own season: nobody is asked or reminded any more',
  refusals: ['record.notFound', 'graduation.closed'],
})
  .input(seasonId)
  .output(graduationSeason)

export const remindGraduates = endpoint({
  id: 'graduations.remind',
  who: 'organization',
  method: 'POST',
  path: '/graduation-seasons/{id}/reminders',
  summary: 'Remind those in the own subtree who have not answered, each at most once a day',
  description:
    'Without `memberIds` all of them. `waiting` counts those whom today’s reminder had reached before.',
  refusals: ['record.notFound', 'graduation.closed'],
})
  .input(z.object({ ...seasonId.shape, memberIds: z.array(recordId).min(1).max(200).optional() }))
  .output(z.object({ reminded: z.number().int(), waiting: z.number().int() }))

export const markGraduates = endpoint({
  id: 'graduations.mark',
  who: 'organization',
  method: 'POST',
  path: '/graduation-marks',
  summary: 'Set the graduation year of every member of a branch, or take it away',
  description:
    'For the branch itself and its direct superior. Single members: the record entry 毕业年份, alone or for many chosen on the roll.',
  refusals: ['record.notFound'],
})
  .input(z.object({ organizationId, year: graduationYear.nullable() }))
  .output(z.object({ changed: z.number().int() }))
