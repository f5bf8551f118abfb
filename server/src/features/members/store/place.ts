import type { MemberFilter } from '@qingtuan/contract/members'
import { z } from 'zod'
import { readCursor } from '../../../platform/cursor.ts'

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
  admittedAt: z.iso.datetime({ precision: 3 }).regex(year),
}

/** A place in a sorted list: where the next page begins. */
export interface Place {
  readonly value: string
  readonly id: string
}

/** Reads a cursor made for the same order; anything else is `input.invalid`. */
export function readPlace(sort: Sort, cursor: string | undefined): Place | null {
  const place = z.object({ sort: z.literal(sort), value: SORT_VALUE[sort], id: z.uuid() })
  return readCursor(place, cursor)
}
