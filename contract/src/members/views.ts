import { z } from 'zod'
import { endpoint } from '../procedure.ts'
import { done, recordId } from '../shared/field.ts'
import { MEMBER_COLUMN_KEYS } from './columns.ts'
import { memberFilter } from './filter.ts'

export const MOST_VIEWS = 30

/** What a saved view shows: filter and order as in the address of the roll, and columns in their order. */
const content = {
  name: z.string().trim().min(1).max(30),
  filter: memberFilter,
  columns: z.array(z.enum(MEMBER_COLUMN_KEYS)).min(1).max(MEMBER_COLUMN_KEYS.length),
  /** Opens with 我的团员; another one is so no longer. */
  isDefault: z.boolean(),
}

export const memberView = z.object({ id: recordId, ...content })
export type MemberView = z.infer<typeof memberView>

export const listViews = endpoint({
  id: 'members.listViews',
  who: 'organization',
  method: 'GET',
  path: '/member-views',
  summary: 'The views of the roll that this account has saved for this organization, oldest first',
}).output(z.object({ items: z.array(memberView) }))

export const saveView = endpoint({
  id: 'members.saveView',
  who: 'organization',
  method: 'POST',
  path: '/member-views',
  summary: 'Save a view of the roll under a name',
  refusals: ['memberView.nameTaken', 'memberView.tooMany'],
})
  .input(z.object(content))
  .output(memberView)

export const changeView = endpoint({
  id: 'members.changeView',
  who: 'organization',
  method: 'PATCH',
  path: '/member-views/{id}',
  summary: 'Rename a saved view, put what is shown into it, or make it the one that opens first',
  refusals: ['record.notFound', 'memberView.nameTaken'],
})
  .input(z.object({ id: recordId, ...z.object(content).partial().shape }))
  .output(memberView)

export const deleteView = endpoint({
  id: 'members.deleteView',
  who: 'organization',
  method: 'DELETE',
  path: '/member-views/{id}',
  summary: 'Delete a saved view',
  refusals: ['record.notFound'],
})
  .input(z.object({ id: recordId }))
  .output(done)
