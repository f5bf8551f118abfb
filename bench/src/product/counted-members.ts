import { z } from 'zod'
import type { Asking } from './ask.ts'
import { ask } from './ask.ts'

const figures = z.object({ members: z.number() })

/** Members of a subtree as its figures count them. */
export async function countedMembers(asking: Asking, organizationId: number): Promise<number> {
  const { body } = await ask(asking, 'GET', `/organizations/${organizationId}/figures`)
  return figures.parse(body).members
}
