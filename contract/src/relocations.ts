import { RELOCATION_ACTS, RELOCATION_SIDES, RELOCATION_STATES } from '@qingtuan/domain/relocations/state'
import { z } from 'zod'
import { organizationPlace } from './organizations/organization.ts'
import { endpoint } from './procedure.ts'
import { RELOCATION_SCOPES } from './relocations/scopes.ts'
import { calendarDate, instant, organizationId, recordId } from './shared/field.ts'
import { pageOf, pageQuery } from './shared/page.ts'

const named = z.object({ id: z.number().int(), shortName: z.string() })
const side = z.enum(RELOCATION_SIDES)
/** Read by both superiors and by the organization. */
const reason = z.string().trim().min(2).max(200)

export const relocationRow = z.object({
  id: recordId,
  organization: organizationPlace,
  from: organizationPlace,
  to: organizationPlace,
  proposedBy: named,
  state: z.enum(RELOCATION_STATES),
  reason: z.string(),
  proposedAt: instant,
  decidedAt: instant.nullable(),
  /** Both sides in the order old, new: who answers, since when, and until when before it passes upwards. */
  sides: z.array(
    z.object({
      side,
      handler: named,
      waitsSince: instant,
      waitsUntil: calendarDate.nullable(),
      approvedAt: instant.nullable(),
    }),
  ),
  may: z.object({ approve: z.boolean(), refuse: z.boolean(), withdraw: z.boolean() }),
})
export type RelocationRow = z.infer<typeof relocationRow>

export const relocationDetail = relocationRow.extend({
  /** What moves: the organization with its subordinates, and their members. */
  organizationCount: z.number().int(),
  memberCount: z.number().int(),
  steps: z.array(
    z.object({
      act: z.enum(RELOCATION_ACTS),
      side: side.nullable(),
      at: instant,
      organization: named.nullable(),
      reason: z.string().nullable(),
    }),
  ),
})
export type RelocationDetail = z.infer<typeof relocationDetail>

const list = endpoint({
  id: 'relocations.list',
  who: 'organization',
  method: 'GET',
  path: '/relocations',
  summary: 'Moves of organizations within reach, newest first',
  description: '`waiting`: those that wait for this organization’s answer.',
})
  .input(
    z.object({
      scope: z.enum(RELOCATION_SCOPES).default('all'),
      state: z.enum(RELOCATION_STATES).optional(),
      ...pageQuery,
    }),
  )
  .output(pageOf(relocationRow))

const countWaiting = endpoint({
  id: 'relocations.countWaiting',
  who: 'organization',
  method: 'GET',
  path: '/relocations-waiting',
  summary: 'How many moves wait for this organization’s answer',
})
  .input(z.object({}))
  .output(z.object({ waiting: z.number().int() }))

const byId = z.object({ id: recordId })

const get = endpoint({
  id: 'relocations.get',
  who: 'organization',
  method: 'GET',
  path: '/relocations/{id}',
  summary: 'One move within reach, with every step',
  refusals: ['record.notFound'],
})
  .input(byId)
  .output(relocationDetail)

const find = endpoint({
  id: 'relocations.find',
  who: 'organization',
  method: 'GET',
  path: '/relocation-candidates',
  summary: 'Name an organization anywhere by its 组织 ID or its whole full name, to propose a move',
  description: 'Exact matches only, at most 5; names and places, nothing else.',
})
  .input(z.object({ text: z.string().trim().min(1).max(120) }))
  .output(z.object({ items: z.array(organizationPlace) }))

const moveRefusals = [
  'record.notFound',
  'relocation.top',
  'relocation.sameSuperior',
  'relocation.circle',
  'organization.kindNotAllowed',
  'organization.archived',
] as const

const propose = endpoint({
  id: 'relocations.propose',
  who: 'organization',
  method: 'POST',
  path: '/relocations',
  summary: 'Propose to move an organization under another superior',
  description:
    'By the superior that has it, the one that would get it, or the organization itself. A superior that proposes has approved for its side.',
  refusals: [...moveRefusals, 'relocation.alreadyOpen'],
})
  .input(z.object({ organizationId, targetId: organizationId, reason }))
  .output(relocationDetail)

const approve = endpoint({
  id: 'relocations.approve',
  who: 'organization',
  method: 'POST',
  path: '/relocations/{id}/approval',
  summary: 'Approve for one’s side; with the second approval the whole subtree moves in one step',
  refusals: [...moveRefusals, 'relocation.notOpen', 'organization.fullNameTaken'],
})
  .input(byId)
  .output(relocationDetail)

const refuse = endpoint({
  id: 'relocations.refuse',
  who: 'organization',
  method: 'POST',
  path: '/relocations/{id}/refusal',
  summary: 'Refuse with a reason: nothing moves',
  refusals: ['record.notFound', 'relocation.notOpen'],
})
  .input(byId.extend({ reason }))
  .output(relocationDetail)

const withdraw = endpoint({
  id: 'relocations.withdraw',
  who: 'organization',
  method: 'POST',
  path: '/relocations/{id}/withdrawal',
  summary: 'Take back one’s own proposal',
  refusals: ['record.notFound', 'relocation.notOpen'],
})
  .input(byId)
  .output(relocationDetail)

export const relocations = { list, countWaiting, get, find, propose, approve, refuse, withdraw }
