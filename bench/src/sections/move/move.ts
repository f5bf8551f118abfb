import type { Bench, Section, SectionResult } from '../../bench.ts'
import type { Sized } from '../../database/nearest-organization.ts'
import { nearestOrganization } from '../../database/nearest-organization.ts'
import type { WorldDatabase } from '../../database/world-database.ts'
import { waitCells } from '../../load/ask-on.ts'
import { median } from '../../load/quantiles.ts'
import { CITY, openCity } from '../../product/open-city.ts'
import { organizationUser } from '../../product/organization-user.ts'
import type { Moving } from './move-about.ts'
import { moveAbout } from './move-about.ts'

/** Of all members, what the goal speaks of: 20,000 of 2 million. */
const SHARE = 0.01
const MOVES = 5

export const move: Section = {
  name: 'move',
  title: 'A subtree of 1,000 organizations moves',
  usesDatabase: true,
  run,
}

async function run(bench: Bench): Promise<SectionResult> {
  const { world, origin, city } = await openCity(bench)
  const chosen = await choose(world)
  const superiors = await Promise.all(chosen.superiorIds.map((id) => organizationUser(origin, id)))
  const found = await moveAbout({ ...chosen, city, superiors, moves: bench.draft ? 2 : MOVES })
  const { organizations, members } = chosen.subtree
  return {
    notes: [
      `A copy of the large world, one process in production mode. A subtree of ${organizations.toLocaleString('en')} organizations ` +
        `and ${members.toLocaleString('en')} members goes from one superior to another and on to the next, each time proposed by ` +
        'the one that has it and approved by the one that gets it; the approval, which moves everything, is measured, ' +
        'through HTTP. All the while three users of the city ask without a pause for the members under each of its ' +
        'subordinates, which one answer has to tell as they were before a move or as they are after it; and one looks for ' +
        'a member of the subtree in the whole city, who has to be found once, here or there.',
    ],
    findings: findingsOf(found, chosen.subtree),
    tables: [
      {
        caption: 'One move after the other',
        columns: ['move', 'milliseconds'],
        rows: found.milliseconds.map((each, index) => [String(index + 1), each]),
      },
      {
        caption: 'Whoever read; milliseconds',
        columns: ['', 'p50', 'p99', 'longest', 'n'],
        rows: [
          ['while nothing moved', ...waitCells(found.quiet)],
          ['during a move', ...waitCells(found.beside)],
        ],
      },
    ],
  }
}

interface Chosen {
  readonly subtree: Sized
  /** The one that has it, and two that can get it. */
  readonly superiorIds: readonly number[]
}

/** A subtree right under the city or a district, and two districts that do not have it. */
async function choose(world: WorldDatabase): Promise<Chosen> {
  const subtree = await nearestOrganization(world, {
    members: world.size.members * SHARE,
    condition: `kind <> 'leadingBody' AND parent_id IN (SELECT id FROM organization WHERE kind = 'leadingBody')`,
  })
  const from = subtree?.parentId ?? 0
  const largest = { members: world.size.members }
  const isDistrict = `kind = 'leadingBody' AND parent_id = ${CITY} AND id <> ${from}`
  const first = await nearestOrganization(world, { ...largest, condition: isDistrict })
  const other = `${isDistrict} AND id <> ${first?.id ?? 0}`
  const second = await nearestOrganization(world, { ...largest, condition: other })
  if (!subtree || !first || !second) throw new Error('nothing can move in this world')
  return { subtree, superiorIds: [from, first.id, second.id] }
}

function findingsOf({ milliseconds, looks, mixtures }: Moving, { organizations, members }: Sized) {
  const worst = Math.max(...milliseconds)
  return [
    {
      goal: `move of a subtree with ${organizations.toLocaleString('en')} organizations and ${members.toLocaleString('en')} members: ≤ 3 s`,
      found: `${Math.round(median(milliseconds))} ms, at most ${Math.round(worst)} ms`,
      reached: worst <= 3000,
    },
    {
      goal: 'move: readers see old or new, never a mixture',
      found: `${mixtures} mixtures in ${looks.toLocaleString('en')} answers`,
      reached: mixtures === 0 && looks > 0,
    },
  ]
}
