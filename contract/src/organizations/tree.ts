import { HEALTH_MARKS } from '@qingtuan/domain/organizations/health'
import { z } from 'zod'
import { endpoint } from '../procedure.ts'
import { calendarDate, organizationId } from '../shared/field.ts'
import { pageOf, pageQuery } from '../shared/page.ts'
import { childRow, organizationDetail, organizationPlace, organizationStatus } from './organization.ts'

export const get = endpoint({
  id: 'organizations.get',
  who: 'organization',
  method: 'GET',
  path: '/organizations/{id}',
  summary: 'One organization of one’s own subtree',
  refusals: ['record.notFound'],
})
  .input(z.object({ id: organizationId }))
  .output(organizationDetail)

export const CHILD_SORTS = ['name', 'status'] as const

/** The filter of the table of direct children; lives in the page’s URL. */
export const childFilter = z.object({
  text: z.string().trim().max(100).optional(),
  status: organizationStatus.optional(),
  health: z.enum(HEALTH_MARKS).optional(),
  sort: z.enum(CHILD_SORTS).default('name'),
  archived: z.enum(['with', 'without']).default('with'),
  asOf: calendarDate.optional(),
})

export const listChildren = endpoint({
  id: 'organizations.listChildren',
  who: 'organization',
  method: 'GET',
  path: '/organizations/{id}/children',
  summary: 'The direct children of an organization of one’s own subtree, by pinyin or by state',
  description:
    '`asOf` asks for an earlier day: those who stood here at its end, under the names they bore then; figures, state of health and the filters `status` and `health` are of the present and left out.',
  refusals: ['record.notFound'],
})
  .input(z.object({ id: organizationId, ...childFilter.shape, ...pageQuery }))
  .output(pageOf(childRow))

export const search = endpoint({
  id: 'organizations.search',
  who: 'organization',
  method: 'GET',
  path: '/organizations',
  summary: 'Find organizations of one’s own subtree by name, pinyin or initials',
})
  .input(z.object({ text: z.string().trim().min(1).max(100), ...pageQuery }))
  .output(pageOf(organizationPlace))

export const searchJoinable = endpoint({
  id: 'organizations.searchJoinable',
  who: 'anyone',
  method: 'GET',
  path: '/joinable-organizations',
  summary: 'Find a branch to join, by name, pinyin or initials',
  description: 'Names and places of active branches only; at most 20, limited per address.',
})
  .input(z.object({ text: z.string().trim().min(2).max(100) }))
  .output(z.object({ items: z.array(organizationPlace) }))

export const getJoinable = endpoint({
  id: 'organizations.getJoinable',
  who: 'anyone',
  method: 'GET',
  path: '/joinable-organizations/{id}',
  summary: 'The branch that a QR code names',
  refusals: ['record.notFound', 'organization.archived', 'organization.cannotHoldMembers'],
})
  .input(z.object({ id: organizationId }))
  .output(organizationPlace)
