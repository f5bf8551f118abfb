import type { PostCode } from '@qingtuan/domain/shared/code-tables/post'
import type { Fault } from './cadre-entry.ts'

interface Place {
  readonly personId: string
  readonly organizationId: number
  readonly post: PostCode
}

/** What only one may hold: a post in an organization by the same person, and the post of its secretary. */
export function takenPosts(standing: readonly Place[]) {
  const held = new Map<string, number | null>(
    standing.flatMap((place) => keysOf(place).map((key) => [key, null])),
  )
  return {
    /** Takes the post for this row, or says what stands against it: of several rows the first keeps it. */
    claim({ row, ...place }: Place & { readonly row: number }): Fault | null {
      const keys = keysOf(place)
      const fault = keys.map((key, at) => faultOf(held.get(key), at === 0)).find((found) => found !== null)
      if (fault) return fault
      for (const key of keys) held.set(key, row)
      return null
    },
  }
}

function keysOf({ personId, organizationId, post }: Place): string[] {
  const secretary = post === 'secretary' ? [`${organizationId}`] : []
  return [`${organizationId} ${post} ${personId}`, ...secretary]
}

function faultOf(holder: number | null | undefined, isSamePerson: boolean): Fault | null {
  if (holder === undefined) return null
  if (holder !== null) return { code: 'cadreImport.postTwice', column: 'post', facts: { row: holder } }
  const code = isSamePerson ? 'cadrePost.alreadyHeld' : 'cadrePost.secretaryServes'
  return { code, column: 'post' }
}
