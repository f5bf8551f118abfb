import { mayManageChild } from '@qingtuan/domain/cadres/access'
import { GRADUATE_STATES } from '@qingtuan/domain/graduations/answer'
import { z } from 'zod'
import type { Call } from '../../platform/call.ts'
import { organizationOf } from '../../platform/call.ts'
import { cutPage, readCursor } from '../../platform/cursor.ts'
import { seasonInReach } from './reach.ts'
import type { BranchRow } from './store/branches.ts'
import { branchesQuery } from './store/branches.ts'
import { noFigures } from './store/graduates.ts'
import { findSeason } from './store/seasons.ts'

interface Wish {
  readonly id: string
  readonly only?: 'emptied' | undefined
  readonly cursor?: string | undefined
  readonly limit: number
}

const count = z.number().int().min(0).max(2_147_483_647)
const place = z.object({ open: count, id: count })

/** A season branch by branch; an emptied one is offered for archiving to whoever may archive it. */
export async function listBranches(call: Call, { id, only, cursor, limit }: Wish) {
  const { path } = organizationOf(call)
  seasonInReach(call, await findSeason(call.platform.database, id))
  const after = readCursor(place, cursor)
  const wish = { seasonId: id, path, onlyEmptied: only === 'emptied', after, limit: limit + 1 }
  const found = await branchesQuery(call.platform.database, wish).execute()
  const { rows, nextCursor } = cutPage(found, limit, (row) => ({ open: Number(row.open), id: row.id }))
  return { items: rows.map((row) => describeBranch(call, row)), nextCursor }
}

function describeBranch(call: Call, row: BranchRow) {
  const isEmpty = Boolean(row.isEmpty)
  return {
    organization: { id: row.id, shortName: row.shortName },
    figures: figuresOf(row),
    isEmpty,
    may: { archive: isEmpty && mayManageChild(organizationOf(call), row) },
  }
}

function figuresOf(row: BranchRow) {
  const figures = noFigures()
  for (const state of GRADUATE_STATES) figures[state] = Number(row[state])
  return figures
}
