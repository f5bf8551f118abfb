import type { Client } from '@qingtuan/contract/client'
import { beforeEach, describe, expect, test } from 'vitest'
import { actingFor, plantPost, wishFor } from '../../../test/world/cadres.ts'
import { findDrift } from '../../../test/world/drift.ts'
import { outcome } from '../../../test/world/outcomes.ts'
import { plantPerson } from '../../../test/world/people.ts'
import { clientOf } from '../../../test/world/sessions.ts'
import { steppedUp } from '../../../test/world/stepped-up.ts'
import type { TransferWorld } from '../../../test/world/transfers.ts'
import { startTransferWorld } from '../../../test/world/transfers.ts'

const TOO_LATE = ['organization.archived', 'transfer.notOpen', 'record.notFound', 'session.required']

let world: TransferWorld
let committee: Client

beforeEach(async () => {
  world = await startTransferWorld()
  committee = await steppedUp(world.server, world.tree.committee.accountId)
})

const archive = () =>
  outcome(committee.archivals.archive({ id: world.tree.branch.id, retypedName: '高一一班' }))

const ownStatus = async () => (await world.member.client.members.mine()).membership

/** No member or open transfer at the archived branch, no living post in it, and figures that add up. */
async function expectSound() {
  const { platform } = world.server
  const { rows } = await platform.pool.query(`
    select 'member' as what from member join organization on organization.id = organization_id
      where organization.status = 'archived' and member.status <> 'left'
    union all
    select 'post' from cadre_post join organization on organization.id = organization_id
      where organization.status = 'archived' and state <> 'ended'`)
  expect(rows).toEqual([])
  expect(await findDrift(platform.database, world.tree.city.id)).toEqual([])
}

describe('an archival finds open in other rooms', () => {
  test('a transfer out: it is closed, and the member floats', async () => {
    const id = await world.start()
    const { effects } = await committee.archivals.preview({ id: world.tree.branch.id })
    expect(effects.matters).toContainEqual({ kind: 'transfers', count: 1 })
    expect(await archive()).toBe('ok')
    expect(await ownStatus()).toMatchObject({ status: 'floating', organization: { shortName: '第一中学' } })
    const { items } = await world.member.client.transfers.mine()
    expect(items[0]).toMatchObject({ id, state: 'closed' })
    await expectSound()
  })

  test('a transfer in: it is closed, and the member stays where they are', async () => {
    await world.start('otherBranch')
    const wish = { id: world.tree.otherBranch.id, retypedName: '高一二班' }
    expect(await outcome(committee.archivals.archive(wish))).toBe('ok')
    expect(await ownStatus()).toMatchObject({ status: 'active', organization: { shortName: '高一一班' } })
    await expectSound()
  })

  test('a post with console access: it ends, and whoever acts there acts there no more', async () => {
    const { server, tree } = world
    const person = await plantPerson(server, { name: '张三' })
    await plantPost(server, tree.branch, { person, access: true })
    const acting = await actingFor(server, person, tree.branch)
    expect(await outcome(acting.members.list({}))).toBe('ok')
    const { effects } = await committee.archivals.preview({ id: tree.branch.id })
    expect(effects.posts).toBe(1)
    expect(await archive()).toBe('ok')
    expect(await outcome(acting.members.list({}))).not.toBe('ok')
    await expectSound()
  })
})

describe('beside an archival', { timeout: 60_000 }, () => {
  test('a transfer ends wholly before it or not at all', async () => {
    const id = await world.start()
    await (await world.console('branch')).transfers.approveOut({ id })
    const receiving = await world.console('farBranch')
    const [done, moved] = await Promise.all([archive(), outcome(receiving.transfers.approveIn({ id }))])
    expect(done).toBe('ok')
    expect(['ok', ...TOO_LATE]).toContain(moved)
    const place = moved === 'ok' ? { status: 'active' } : { status: 'floating' }
    expect(await ownStatus()).toMatchObject(place)
    await expectSound()
  })

  test('a transfer into it, too', async () => {
    const id = await world.start('otherBranch')
    await (await world.console('branch')).transfers.approveOut({ id })
    const receiving = await world.console('otherBranch')
    const wish = { id: world.tree.otherBranch.id, retypedName: '高一二班' }
    const [done, moved] = await Promise.all([
      outcome(committee.archivals.archive(wish)),
      outcome(receiving.transfers.approveIn({ id })),
    ])
    expect(done).toBe('ok')
    expect(['ok', ...TOO_LATE]).toContain(moved)
    expect(await ownStatus()).toMatchObject({ status: moved === 'ok' ? 'floating' : 'active' })
    await expectSound()
  })

  test('an appointment ends with it or is refused', async () => {
    const { server, tree } = world
    const branch = await clientOf(server, tree.branch.accountId, 'console')
    const people = await Promise.all(['张三', '李四'].map((name) => plantPerson(server, { name })))
    const appointments = people.map((person) => outcome(branch.cadres.appoint(wishFor(person, tree.branch))))
    const [done, ...appointed] = await Promise.all([archive(), ...appointments])
    expect(done).toBe('ok')
    for (const one of appointed) expect(['ok', ...TOO_LATE]).toContain(one)
    await expectSound()
  })
})
