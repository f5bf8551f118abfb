import type { Client } from '@qingtuan/contract/client'
import type { AskedGraduate } from '@qingtuan/domain/graduations/answer'
import { graduateState } from '@qingtuan/domain/graduations/answer'
import { expect } from 'vitest'
import { graduationJobs } from '../../src/features/graduations/jobs.ts'
import type { TestServer } from '../test-server.ts'
import { plantMember } from './members.ts'
import { steppedUp } from './stepped-up.ts'
import type { Member, TransferWorld } from './transfers.ts'
import { startTransferWorld } from './transfers.ts'

export const DAY_MS = 86_400_000

export interface GraduationWorld extends TransferWorld {
  readonly committee: Client
  readonly branch: Client
  readonly classmate: Member
  readonly year: number
  readonly deadline: string
  /** Opens the committee's season. */
  open(): ReturnType<Client['graduations']['open']>
  /** The only open season, as the committee sees it now. */
  season(): ReturnType<Client['graduations']['close']>
  stateOf(seasonId: string, memberId: string): Promise<string | undefined>
  /** What of a season a person was told. */
  toldTo(person: { personId: string }): Promise<string[]>
  morning(): Promise<void>
}

/** Two members of 高一一班 who graduate this year, and ten days for them to answer. */
export async function startGraduationWorld(): Promise<GraduationWorld> {
  const world = await startTransferWorld()
  const { server, tree } = world
  const committee = await steppedUp(server, tree.committee.accountId)
  const branch = await world.console('branch')
  const classmate = await plantMember(server, tree.branch, { name: '周知行' })
  const year = Number(dayIn(server.platform.clock(), 0).slice(0, 4))
  const deadline = dayIn(server.platform.clock(), 10)
  await branch.graduations.mark({ organizationId: tree.branch.id, year })
  return {
    ...world,
    committee,
    branch,
    classmate,
    year,
    deadline,
    open: () => committee.graduations.open({ year, deadline }),
    season: async () => {
      const [first] = (await committee.graduations.list({ scope: 'open' })).items
      if (!first) throw new Error('No season is open')
      return first
    },
    stateOf: async (id, memberId) => {
      const { items } = await committee.graduations.listGraduates({ id })
      const state = items.find((item) => item.memberId === memberId)?.state
      expect(state).toBe(await stateByDomain(server, id, memberId))
      return state
    },
    toldTo: async ({ personId }) => {
      const { rows } = await server.platform.pool.query<{ kind: string }>(
        "select kind from notice where person_id = $1 and kind like 'graduation.%' order by id",
        [personId],
      )
      return rows.map(({ kind }) => kind)
    },
    morning: async () => {
      for (const { run } of graduationJobs) await run(server.platform, {})
    },
  }
}

/** What the domain makes of the rows, beside what the database says. */
async function stateByDomain({ platform }: TestServer, seasonId: string, memberId: string): Promise<string> {
  const { rows } = await platform.pool.query<AskedGraduate>(
    `select member.status, member.organization_id as "organizationId", graduate.organization_id as "askedIn",
       asked_in.status = 'archived' as "isArchived", graduate.answer
     from graduate join member on member.id = member_id
     join organization as asked_in on asked_in.id = graduate.organization_id
     where season_id = $1 and member_id = $2`,
    [seasonId, memberId],
  )
  const [asked] = rows
  if (!asked) throw new Error(`${memberId} was not asked`)
  return graduateState(asked)
}

function dayIn(now: Date, days: number): string {
  return new Date(now.getTime() + days * DAY_MS + 8 * 3_600_000).toISOString().slice(0, 10)
}
