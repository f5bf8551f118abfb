import { z } from 'zod'
import type { Asking } from '../../product/ask.ts'
import { ask } from '../../product/ask.ts'

const archival = z.object({ effects: z.object({ members: z.number() }) })
const figures = z.object({ byStatus: z.array(z.object({ status: z.string(), count: z.number() })) })

/** Archives a direct subordinate; answers how many members it had. */
export async function archived(
  superior: Asking,
  { id, shortName }: { readonly id: number; readonly shortName: string },
): Promise<number> {
  const { body } = await ask(superior, 'POST', `/organizations/${id}/archival`, { retypedName: shortName })
  return archival.parse(body).effects.members
}

/** Floating members of a subtree as its figures count them. */
export async function floatingOf(asking: Asking, organizationId: number): Promise<number> {
  const { body } = await ask(asking, 'GET', `/organizations/${organizationId}/figures`)
  return figures.parse(body).byStatus.find(({ status }) => status === 'floating')?.count ?? 0
}
