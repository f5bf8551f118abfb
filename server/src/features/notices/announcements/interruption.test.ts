import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { startProcess } from '../../../../test/durability/server-process.ts'
import { TEST_SETTINGS } from '../../../../test/test-settings.ts'
import type { AnnouncementWorld } from '../../../../test/world/announcements.ts'
import { startAnnouncementWorld, TO_MEMBERS } from '../../../../test/world/announcements.ts'
import { TOLD_AT_ONCE } from './tell-receivers.ts'

/** Urgent, since the process that is killed goes by the real clock. */
const URGENT = { ...TO_MEMBERS, urgentReason: '台风红色预警' }
const { VAULT_KEYS = '', VAULT_CURRENT_KEY = '', VAULT_BLIND_INDEX_KEY = '' } = TEST_SETTINGS
const KEYS = { VAULT_KEYS, VAULT_CURRENT_KEY, VAULT_BLIND_INDEX_KEY }
const MANY = TOLD_AT_ONCE * 3 + 100

/** A roll of some batches in 高一一班. */
async function plantMany({ server, tree }: AnnouncementWorld): Promise<void> {
  await server.platform.pool.query(
    `insert into person (id, name, document_kind, document_box, document_needs_review, born_on, sex, created_at)
     select lpad(to_hex(n), 32, '0')::uuid, '团员', 'passport', '', true, '2008-01-01', 'male', '2026-01-01'
     from generate_series(1, $1::integer) n`,
    [MANY],
  )
  await server.platform.pool.query(
    `insert into member (id, person_id, organization_id, org_path, status, name, name_py, name_initials, sex,
       born_on, joined_on, joined_on_precision, number, admitted_at)
     select id, id, $1, $2, 'active', name, 'tuanyuan', 'ty', sex, born_on, '2022-05-04', 'day', 'N' || id, created_at
     from person where document_box = ''`,
    [tree.branch.id, tree.branch.path],
  )
}

/** Tells somebody of the third batch in a transaction that does not end, so that the batch waits for it. */
async function standInTheWay({ server, tree }: AnnouncementWorld, id: string) {
  const stuck = await server.platform.pool.connect()
  await stuck.query('begin')
  await stuck.query(
    `insert into notice (id, person_id, kind, facts, at, announcement_id)
     select gen_random_uuid(), person_id, 'announcement.received', '{}', now(), $1
     from member where organization_id = $2 order by person_id offset $3 limit 1`,
    [id, tree.branch.id, TOLD_AT_ONCE * 2 + 50],
  )
  return async () => {
    await stuck.query('rollback')
    stuck.release()
  }
}

test('kill -9 in the middle: the rest is told afterwards, and nobody twice', {
  timeout: 120_000,
}, async () => {
  const world = await startAnnouncementWorld()
  const { server, committee } = world
  const folder = mkdtempSync(join(tmpdir(), 'qingtuan-announcement-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  await plantMany(world)
  const { id } = await committee.announcements.send(URGENT)
  const standing = () => committee.announcements.get({ id })
  const { target } = server
  if ('url' in target) throw new Error('The tests know where their database is')
  const outOfTheWay = await standInTheWay(world, id)
  const child = await startProcess(target, folder, KEYS)
  await expect.poll(async () => (await standing()).told, { timeout: 60_000 }).toBe(TOLD_AT_ONCE * 2)
  child.kill()
  await outOfTheWay()

  // What the killed process left at the database lets go of the row within a moment.
  const again = async () => {
    await world.minute()
    return (await standing()).state
  }
  await expect.poll(again, { timeout: 30_000 }).toBe('sent')
  const total = MANY + 3
  expect(await standing()).toMatchObject({ total, told: total })
  const { rows } = await server.platform.pool.query(
    `select count(*)::integer as notices, count(distinct person_id)::integer as people
     from notice where announcement_id = $1`,
    [id],
  )
  expect(rows).toEqual([{ notices: total, people: total }])
})
