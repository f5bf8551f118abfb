import type { MemberFilter } from '@qingtuan/contract/members'
import { z } from 'zod'
import { refused } from '../../../platform/refused.ts'

export type Sort = MemberFilter['sort']

export const SORT_COLUMN = {
  name: 'name_py',
  joinedOn: 'joined_on',
  bornOn: 'born_on',
  admittedAt: 'admitted_at',
} as const satisfies Record<Sort, string>

const year = /^[12]/
const SORT_VALUE: Record<Sort, z.ZodType<string>> = {
  name: z.string().regex(/^[a-z0-9]*$/),
  joinedOn: z.iso.date().regex(year),
  bornOn: z.iso.date().regex(year),
  admittedAt: z.iso.datetime().regex(year),
}

/** A place in a sorted list: where the next page begins. */
export interface Place {
  readonly value: string
  readonly id: string
}

/** Reads a cursor that `writeCursor` made for the same order; anything else is `input.invalid`. */
export function readCursor(sort: Sort, cursor: string | undefined): Place | null {
  if (cursor === undefined) return null
  const place = z.object({ sort: z.literal(sort), value: SORT_VALUE[sort], id: z.uuid() })
  const parsed = place.safeParse(jsonIn(cursor))
  if (!parsed.success) throw refused('input.invalid', { field: 'cursor' })
  return parsed.data
}

export function writeCursor(sort: Sort, { value, id }: Place): string {
  return Buffer.from(JSON.stringify({ sort, value, id })).toString('base64url')
}

function jsonIn(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'))
  } catch {
    return null
  }
}
