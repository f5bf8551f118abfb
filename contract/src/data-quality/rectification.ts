import { z } from 'zod'
import { endpoint } from '../procedure.ts'
import { calendarDate, instant, organizationId, recordId } from '../shared/field.ts'
import { pageOf, pageQuery } from '../shared/page.ts'
import { check } from './finding.ts'

const count = z.number().int()
const progress = z.object({ all: count, fixed: count, accepted: count, explained: count, open: count })

export const rectification = z.object({
  id: recordId,
  title: z.string(),
  note: z.string().nullable(),
  checks: z.array(check),
  deadline: calendarDate,
  startedAt: instant,
  endedAt: instant.nullable(),
  /** Null: the number officer (基层部), for the whole league. */
  startedBy: z.object({ id: count, shortName: z.string() }).nullable(),
  /** Of one’s own subtree. */
  progress,
  may: z.object({ end: z.boolean() }),
})

export const rectificationWish = z.object({
  title: z.string().max(200),
  note: z.string().trim().max(500).optional(),
  checks: z.array(check).max(20),
  deadline: calendarDate,
})

export const rectificationList = z.object({
  items: z.array(rectification),
  may: z.object({ start: z.boolean() }),
})

export const START_REFUSALS = [
  'rectification.titleInvalid',
  'rectification.checksMissing',
  'rectification.deadlineInvalid',
] as const

export const list = endpoint({
  id: 'rectifications.list',
  who: 'organization',
  method: 'GET',
  path: '/rectifications',
  summary:
    'Campaigns that one takes part in, those of the whole city among them, or has started; newest first',
}).output(rectificationList)

export const start = endpoint({
  id: 'rectifications.start',
  who: 'organization',
  method: 'POST',
  path: '/rectifications',
  summary:
    'Start a campaign for one’s subtree: every finding of the chosen checks that stands open takes part',
  refusals: START_REFUSALS,
})
  .input(rectificationWish)
  .output(rectification)

export const end = endpoint({
  id: 'rectifications.end',
  who: 'organization',
  method: 'POST',
  path: '/rectifications/{id}/end',
  summary: 'End a campaign before its deadline; its reports are frozen',
  refusals: ['record.notFound', 'rectification.over'],
})
  .input(z.object({ id: recordId }))
  .output(rectification)

/** 整改报告 of one organization’s subtree, or with `organization` null of the whole league. */
export const rectificationReport = rectification.extend({
  organization: z.object({ id: count, fullName: z.string() }).nullable(),
  byCheck: z.array(progress.extend({ check })),
  byChild: z.array(progress.extend({ id: count, shortName: z.string() })),
  /** Occupied numbers that were collected from this subtree, by number. */
  occupiedNumbers: z.array(z.object({ number: z.string(), state: z.string(), organization: z.string() })),
})

export const report = endpoint({
  id: 'rectifications.report',
  who: 'organization',
  method: 'GET',
  path: '/rectifications/{id}/reports/{organizationId}',
  summary: 'Rectification report of an organization: figures by check and by child, occupied numbers',
  description: 'While the campaign runs, as it stands now; afterwards as it was frozen.',
  refusals: ['record.notFound'],
})
  .input(z.object({ id: recordId, organizationId }))
  .output(rectificationReport)

export const reportedFinding = z.object({
  id: recordId,
  check,
  outcome: z.enum(['open', 'explained', 'accepted', 'fixed']),
  explanation: z.string().nullable(),
  member: z.object({ name: z.string(), memberNumber: z.string() }).nullable(),
  organization: z.string(),
})

export const listReported = endpoint({
  id: 'rectifications.listReported',
  who: 'organization',
  method: 'GET',
  path: '/rectifications/{id}/reports/{organizationId}/findings',
  summary: 'The findings of a report that are not mended, with their reasons',
  refusals: ['record.notFound'],
})
  .input(z.object({ id: recordId, organizationId, ...pageQuery }))
  .output(pageOf(reportedFinding))
