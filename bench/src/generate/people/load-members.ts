import type { MemberStatus } from '@qingtuan/domain/members/status'
import type { Copies } from '../database/open-copies.ts'
import { addRows, endCopies, openCopies } from '../database/open-copies.ts'
import type { Random } from '../random.ts'
import { openRandom } from '../random.ts'
import { recordId } from '../record-id.ts'
import { shuffle, splitByChance } from '../split.ts'
import type { Branch, World } from '../world.ts'
import type { Drawing } from './drawing.ts'
import { drawPerson, drawRecord, drawStatus, WORLD_ENDS } from './facts.ts'
import type { MemberCounts } from './member-counts.ts'
import { addAccount, addPerson, PERSON_COLUMNS } from './person-rows.ts'

const COLUMNS = {
  ...PERSON_COLUMNS,
  member: [
    ...[
      'id',
      'person_id',
      'organization_id',
      'org_path',
      'status',
      'name',
      'name_py',
      'name_initials',
      'sex',
    ],
    ...['born_on', 'joined_on', 'joined_on_precision', 'number', 'admitted_at'],
    ...['ethnic_group', 'political_status', 'education_full_time', 'education_highest', 'household_area'],
    ...['floating_since', 'left_at', 'left_reason'],
  ],
  member_event: ['id', 'member_id', 'kind', 'at', 'organization_id', 'account_id', 'by_name'],
} as const
type MemberCopies = Copies<keyof typeof COLUMNS>

const ADMISSIONS_BEGIN = Date.UTC(2023, 0, 1)
/** One member in so many has registered an account and bound a phone. */
export const MEMBERS_PER_ACCOUNT = 10

/**
 * Writes the members in the order of their admission, each in a branch by chance: neighbours in a branch are
 * strangers on the disk, which is the worst that a roll of a subtree can meet.
 */
export async function loadMembers(world: World, drawing: Drawing, counts: MemberCounts): Promise<void> {
  const copies = await openCopies(world.pool, COLUMNS)
  const random = openRandom(world.seed, 'members')
  const places = placesOf(world)
  for (let index = 0; index < world.members; index += 1) {
    const branch = world.branches[places[index] ?? 0]
    if (branch) await loadMember({ world, drawing, counts, copies, random }, index, branch)
  }
  await endCopies(copies)
}

/** For each member the index of a branch; most branches have 10 to 40 members. */
function placesOf({ seed, members, branches }: World): Int32Array {
  const random = openRandom(seed, 'places')
  const places = new Int32Array(members)
  let end = 0
  for (const [index, size] of splitByChance(members, branches.length, random).entries()) {
    places.fill(index, end, end + size)
    end += size
  }
  return shuffle(places, random)
}

/** The columns that a status needs. */
function standing(status: MemberStatus, at: string): (string | null)[] {
  const since = status === 'floating' ? at : null
  return status === 'left' ? [since, at, 'withdrawn'] : [since, null, null]
}

interface Loading {
  readonly world: World
  readonly drawing: Drawing
  readonly counts: MemberCounts
  readonly copies: MemberCopies
  readonly random: Random
}

async function loadMember(loading: Loading, index: number, branch: Branch): Promise<void> {
  const { world, drawing, counts, copies, random } = loading
  const time = Math.floor(ADMISSIONS_BEGIN + ((WORLD_ENDS - ADMISSIONS_BEGIN) * index) / world.members)
  const at = new Date(time).toISOString()
  const facts = drawPerson(random)
  const status = drawStatus(random)
  const { name, pinyin, initials } = drawing.name()
  const personId = recordId('person', index, time, random)
  const id = recordId('member', index, time, random)
  const documentNumber = drawing.documentNumber({ ...facts, areaCode: branch.areaCode })
  const number = drawing.memberNumbers.next(facts.joinedOn, branch.areaCode)
  const { sex, bornOn, joinedOn, precision } = facts
  await addPerson(world, copies, { ...facts, id: personId, name, documentNumber, at })
  if (index % MEMBERS_PER_ACCOUNT === 0)
    await addAccount(world, copies, { ...drawing.account(time), personId, at })
  await addRows([
    [
      copies.member,
      [
        ...[id, personId, branch.id, branch.path, status, name, pinyin, initials, sex],
        ...[bornOn, joinedOn, precision, number, at],
        ...drawRecord(random),
        ...standing(status, at),
      ],
    ],
    [copies.unique_key, ['memberNumber', number, id]],
    [
      copies.member_event,
      [
        recordId('event', index, time, random),
        id,
        'admitted',
        at,
        branch.id,
        branch.accountId,
        branch.shortName,
      ],
    ],
  ])
  counts.add(branch.path, { status, sex, birthYear: facts.birthYear })
}
