import { z } from 'zod'
import type { Asking } from '../../product/ask.ts'
import { ask } from '../../product/ask.ts'

const parts = z.object({ items: z.array(z.object({ id: z.number(), members: z.number() })) })
const page = z.object({ items: z.array(z.object({ id: z.string(), memberNumber: z.string() })) })

/** Members under each direct subordinate of an organization, by id. */
export async function membersByPart(asking: Asking, id: number): Promise<Map<number, number>> {
  const { body } = await ask(asking, 'GET', `/organizations/${id}/figures/parts`)
  return new Map(parts.parse(body).items.map((part) => [part.id, part.members]))
}

/** The number of some member of a subtree. */
export async function someNumber(asking: Asking, organizationId: number): Promise<string> {
  const { body } = await ask(asking, 'GET', `/members?organizationId=${organizationId}&limit=1`)
  const [first] = page.parse(body).items
  if (!first) throw new Error('an empty subtree')
  return first.memberNumber
}

/** How many members of a subtree a text finds. */
export async function howManyFound(asking: Asking, organizationId: number, text: string): Promise<number> {
  const { body } = await ask(
    asking,
    'GET',
    `/members?organizationId=${organizationId}&text=${encodeURIComponent(text)}`,
  )
  return page.parse(body).items.length
}
