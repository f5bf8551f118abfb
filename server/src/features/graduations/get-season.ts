import { mayManageChild } from '@qingtuan/domain/cadres/access'
import { GRADUATE_STATES } from '@qingtuan/domain/graduations/answer'
import type { Call } from '../../platform/call.ts'
import { organizationOf } from '../../platform/call.ts'
import { describe } from './describe.ts'
import { seasonInReach } from './reach.ts'
import { noFigures, readBranches } from './store/graduates.ts'
import { findSeason } from './store/seasons.ts'

const BRANCHES = 200

/** A season branch by branch; an emptied one is offered for archiving to whoever may archive it. */
export async function getSeason(call: Call, { id }: { readonly id: string }) {
  const power = organizationOf(call)
  const row = seasonInReach(call, await findSeason(call.platform.database, id))
  const reach = { seasonId: id, path: power.path, limit: BRANCHES + 1 }
  const found = await readBranches(call.platform.database, reach)
  const branches = found.slice(0, BRANCHES).map((branch) => {
    const isEmpty = Boolean(branch.isEmpty) && branch.status !== 'archived'
    return {
      organization: { id: branch.id, shortName: branch.shortName },
      figures: figuresOf(branch),
      isEmpty,
      may: { archive: isEmpty && mayManageChild(power, branch) },
    }
  })
  return { ...(await describe(call, row)), branches, hasMore: found.length > BRANCHES }
}

function figuresOf(branch: Awaited<ReturnType<typeof readBranches>>[number]) {
  const figures = noFigures()
  for (const state of GRADUATE_STATES) figures[state] = Number(branch[state])
  return figures
}
