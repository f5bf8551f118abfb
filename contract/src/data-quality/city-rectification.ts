import { z } from 'zod'
import { endpoint } from '../procedure.ts'
import { organizationId, recordId } from '../shared/field.ts'
import { pageOf, pageQuery } from '../shared/page.ts'
import {
  rectification,
  rectificationList,
  rectificationReport,
  rectificationWish,
  reportedFinding,
  START_REFUSALS,
} from './rectification.ts'

/** The whole league’s report, or of the organization that is named. */
const reportKey = z.object({ id: recordId, organizationId: organizationId.optional() })

const list = endpoint({
  id: 'cityRectifications.list',
  who: 'staff',
  method: 'GET',
  path: '/desk/rectifications',
  summary: 'Campaigns of the whole city, newest first (number officer)',
}).output(rectificationList)

const start = endpoint({
  id: 'cityRectifications.start',
  who: 'staff',
  method: 'POST',
  path: '/desk/rectifications',
  summary: 'Start a campaign for the whole league; the organizations at the top are told (number officer)',
  refusals: START_REFUSALS,
})
  .input(rectificationWish)
  .output(rectification)

const end = endpoint({
  id: 'cityRectifications.end',
  who: 'staff',
  method: 'POST',
  path: '/desk/rectifications/{id}/end',
  summary: 'End a campaign of the city before its deadline; its reports are frozen (number officer)',
  refusals: ['record.notFound', 'rectification.over'],
})
  .input(z.object({ id: recordId }))
  .output(rectification)

const report = endpoint({
  id: 'cityRectifications.report',
  who: 'staff',
  method: 'GET',
  path: '/desk/rectifications/{id}/report',
  summary: 'Rectification report of the whole league or of any organization in it (number officer)',
  refusals: ['record.notFound'],
})
  .input(reportKey)
  .output(rectificationReport)

const listReported = endpoint({
  id: 'cityRectifications.listReported',
  who: 'staff',
  method: 'GET',
  path: '/desk/rectifications/{id}/findings',
  summary: 'The findings of that report that are not mended, with their reasons (number officer)',
  refusals: ['record.notFound'],
})
  .input(reportKey.extend(pageQuery))
  .output(pageOf(reportedFinding))

export const cityRectifications = { list, start, end, report, listReported }
