import { nameKeys } from '@qingtuan/server/src/platform/pinyin/name-keys.ts'
import { z } from 'zod'
import { ask } from '../../product/ask.ts'
import type { Case } from './cases.ts'
import { listPath } from './cases.ts'

const row = z.object({ id: z.string(), name: z.string(), memberNumber: z.string() })
const page = z.object({ items: z.array(row).min(1) })

interface Asking {
  readonly origin: string
  readonly cookie: string
}

/** The first member of a roll, as somebody to look for. */
export async function firstRow({ origin, cookie }: Asking, organizationId: number) {
  const path = listPath(organizationId, { status: 'active' }).replace('/api', '')
  const { body } = await ask({ origin, cookie, app: 'console' }, 'GET', path)
  const [first] = page.parse(body).items
  if (!first) throw new Error('an empty roll')
  return first
}

/** By the four things a search may be typed as. */
export function searchCases(reach: string, organizationId: number, found: z.infer<typeof row>): Case[] {
  const { pinyin, initials } = nameKeys(found.name)
  const texts = { name: found.name, pinyin, initials, number: found.memberNumber }
  return Object.entries(texts).map(([by, text]) => ({
    what: `search by ${by} · ${reach}`,
    path: listPath(organizationId, { text }),
  }))
}
