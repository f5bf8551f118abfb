import type { ownPost, postDetail, postRow } from '@qingtuan/contract/cadres/post'
import { isTermOver } from '@qingtuan/domain/cadres/appointment'
import { nextPostActs } from '@qingtuan/domain/cadres/post-state'
import type { CalendarDate } from '@qingtuan/domain/shared/calendar-date'
import { toShanghaiDate } from '@qingtuan/domain/shared/calendar-date'
import { maskIdentityNumber } from '@qingtuan/domain/shared/identity-document'
import { maskPhone } from '@qingtuan/domain/shared/phone'
import type { z } from 'zod'
import type { Call } from '../../platform/call.ts'
import { refused } from '../../platform/refused.ts'
import { readPeople } from '../accounts/index.ts'
import { readPlaces } from '../organizations/index.ts'
import { heldPost, pathInReach, roleOf } from './reach.ts'
import type { PostRow } from './store/list.ts'
import { findPostRowsOf } from './store/list.ts'
import { readSteps } from './store/steps.ts'

export type PostOnList = z.infer<typeof postRow>
export type PostInFull = z.infer<typeof postDetail>

export function describeRow(row: PostRow, today: CalendarDate): PostOnList {
  return { ...describeFacts(row, today), name: row.name, isMember: row.member_id !== null }
}

/** A post without its holder. */
export function describeFacts(
  row: Omit<PostRow, 'name' | 'member_id' | 'parent_id'>,
  today: CalendarDate,
): z.infer<typeof ownPost> {
  return {
    id: row.id,
    organization: { id: row.organization_id, shortName: row.short_name },
    post: row.post,
    postNote: row.post_note,
    kind: row.kind,
    state: row.state,
    startedOn: row.started_on,
    termEndsOn: row.term_ends_on,
    isOverdue: row.state === 'active' && isTermOver(row.term_ends_on, today),
    consoleAccess: row.console_access,
    endedAt: row.ended_at?.toISOString() ?? null,
    endedReason: row.ended_reason,
  }
}

/** A post of the caller’s reach in full. */
export async function describePost(call: Call, row: PostRow): Promise<PostInFull> {
  const { database } = call.platform
  const role = roleOf(call, heldPost(row))
  const today = toShanghaiDate(call.now)
  const [people, places, steps, posts] = await Promise.all([
    readPeople(database, call.platform, [row.person_id]),
    readPlaces(database, [row.organization_id]),
    readSteps(database, row.id),
    findPostRowsOf(database, { personId: row.person_id, path: pathInReach(call) }),
  ])
  const person = people.get(row.person_id)
  const place = places.get(row.organization_id)
  if (!person || !place) throw refused('record.notFound')
  return {
    ...describeRow(row, today),
    documentKind: person.documentKind,
    documentNumber: maskIdentityNumber(person.documentNumber),
    phone: person.phone === null ? null : maskPhone(person.phone),
    place,
    steps: steps.map((step) => ({ ...step, at: step.at.toISOString(), details: changesOf(step.details) })),
    otherPosts: posts.filter(({ id }) => id !== row.id).map((post) => describeFacts(post, today)),
    may: mayDo(call, row, role),
  }
}

function mayDo(call: Call, row: PostRow, role: Parameters<typeof nextPostActs>[1]) {
  const { cadre } = call.actor ?? {}
  if (cadre?.personId === row.person_id) return []
  const isOver = isTermOver(row.term_ends_on, toShanghaiDate(call.now))
  return nextPostActs(row.state, role).filter((act) => act !== 'endTerm' || isOver)
}

function changesOf(details: unknown): Record<string, [unknown, unknown]> | null {
  return details as Record<string, [unknown, unknown]> | null
}
