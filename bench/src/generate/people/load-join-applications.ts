import type { Copies } from '../database/open-copies.ts'
import { addRows, endCopies, openCopies } from '../database/open-copies.ts'
import type { Random } from '../random.ts'
import { openRandom } from '../random.ts'
import { recordId } from '../record-id.ts'
import type { World } from '../world.ts'
import type { Drawing } from './drawing.ts'
import { BIRTH_YEARS, drawPerson, WORLD_ENDS } from './facts.ts'
import { addAccount, addPerson, PERSON_COLUMNS } from './person-rows.ts'

const COLUMNS = {
  ...PERSON_COLUMNS,
  join_application: [
    ...['id', 'person_id', 'organization_id', 'org_path', 'state', 'joined_on', 'joined_on_precision'],
    ...['member_number', 'needs_note', 'other_province', 'submitted_at', 'waits_since', 'waits_until'],
    ...['decided_at', 'return_reason', 'applicant_name', 'applicant_name_py', 'applicant_name_initials'],
  ],
  join_application_step: [
    ...['id', 'join_application_id', 'act', 'at', 'actor', 'account_id', 'by_name', 'organization_id'],
    'reason',
  ],
} as const
type ApplicationCopies = Copies<keyof typeof COLUMNS>

/** One application waits or was settled for so many members. */
const MEMBERS_PER_APPLICATION = 100
const DAY = 86_400_000
/** Young enough to have joined after 2015, so that the number stands on the form. */
const YOUNGEST_YEARS = 4

interface Loading {
  readonly world: World
  readonly drawing: Drawing
  readonly copies: ApplicationCopies
  readonly random: Random
}

/** Writes applicants and their applications of the last 60 days: most wait, some came back, some were withdrawn. */
export async function loadJoinApplications(world: World, drawing: Drawing): Promise<void> {
  const copies = await openCopies(world.pool, COLUMNS)
  const random = openRandom(world.seed, 'applications')
  const total = Math.ceil(world.members / MEMBERS_PER_APPLICATION)
  for (let index = 0; index < total; index += 1) {
    const time = Math.floor(WORLD_ENDS - 60 * DAY * (1 - index / total))
    await loadApplication({ world, drawing, copies, random }, index, time)
  }
  await endCopies(copies)
}

async function loadApplication(loading: Loading, index: number, time: number): Promise<void> {
  const { world, drawing, copies, random } = loading
  const branch = random.pick(world.branches)
  const at = new Date(time).toISOString()
  const facts = drawPerson(random, BIRTH_YEARS - YOUNGEST_YEARS)
  const { name, pinyin, initials } = drawing.name()
  const documentNumber = drawing.documentNumber({ ...facts, areaCode: branch.areaCode })
  const number = drawing.memberNumbers.next(facts.joinedOn, branch.areaCode)
  const account = drawing.account(time)
  const personId = recordId('person', world.members + index, time, random)
  const id = recordId('application', index, time, random)
  const { state, step } = drawOutcome(random, account.id, branch)
  const decidedAt = step ? new Date(time + DAY).toISOString() : null
  const waitsUntil = new Date(time + 10 * DAY).toISOString().slice(0, 10)
  const submit = { act: 'submit', actor: 'applicant', accountId: account.id, name, reason: null }
  const steps = step ? [submit, { ...step, name: step.name ?? name }] : [submit]
  await addPerson(world, copies, { ...facts, id: personId, name, documentNumber, at })
  await addAccount(world, copies, { ...account, personId, at })
  const place = [branch.id, branch.path] as const
  const joined = [facts.joinedOn, facts.precision, number, false, false] as const
  const times = [at, at, waitsUntil, decidedAt, step?.reason ?? null] as const
  await addRows([
    [copies.join_application, [id, personId, ...place, state, ...joined, ...times, name, pinyin, initials]],
    ...steps.map(({ act, actor, accountId, name, reason }, order) => {
      const stepTime = time + order * DAY
      const stepId = recordId('step', index * 2 + order, stepTime, random)
      const row = [
        stepId,
        id,
        act,
        new Date(stepTime).toISOString(),
        actor,
        accountId,
        name,
        branch.id,
        reason,
      ]
      return [copies.join_application_step, row] as const
    }),
  ])
}

function drawOutcome(random: Random, applicant: string, branch: { accountId: string; shortName: string }) {
  const lot = random.next()
  if (lot < 0.7) return { state: 'pending', step: null }
  if (lot < 0.85) {
    const step = { act: 'withdraw', actor: 'applicant', accountId: applicant, name: null, reason: null }
    return { state: 'withdrawn', step }
  }
  const { accountId, shortName: name } = branch
  const reason = '入团时间与档案不一致'
  return { state: 'returned', step: { act: 'return', actor: 'branch', accountId, name, reason } }
}
