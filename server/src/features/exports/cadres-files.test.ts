import type { Client } from '@qingtuan/contract/client'
import { beforeEach, expect, onTestFinished, test } from 'vitest'
import type { TestServer } from '../../../test/test-server.ts'
import { startTestServer } from '../../../test/test-server.ts'
import { actingFor, deskOf, plantPost } from '../../../test/world/cadres.ts'
import { plantMember } from '../../../test/world/members.ts'
import { outcome } from '../../../test/world/outcomes.ts'
import type { PlantedPerson } from '../../../test/world/people.ts'
import { plantPerson } from '../../../test/world/people.ts'
import type { Tree } from '../../../test/world/tree.ts'
import { plantTree } from '../../../test/world/tree.ts'

let server: TestServer
let tree: Tree
let member: PlantedPerson
beforeEach(async () => {
  server = await startTestServer()
  onTestFinished(() => server.close())
  tree = await plantTree(server)
  member = await plantMember(server, tree.branch, { name: '林晓雨' })
})

async function cadre(name: string): Promise<{ client: Client; postId: string }> {
  const person = await plantPerson(server, { name })
  const postId = await plantPost(server, tree.branch, { person, access: true })
  return { client: await actingFor(server, person, tree.branch), postId }
}

async function exportedBy(client: Client, unmasked: boolean): Promise<string> {
  await server.platform.pool.query('update session set stepped_up_at = $1', [server.platform.clock()])
  const columns: ['name', 'documentNumber'] = ['name', 'documentNumber']
  const wish = { subject: 'members', format: 'csv', filter: {}, columns } as const
  const { id } = await client.exports.begin({
    ...wish,
    ...(unmasked ? { unmasked, reason: '上级检查' } : {}),
  })
  await server.runJobs()
  return id
}

const fileOf = async (client: Client, id: string) => {
  const { body } = await client.exports.download({ id })
  return body.text()
}

test('a dismissed cadre’s open session gets no file, also of an export of their own', async () => {
  const { client, postId } = await cadre('张三')
  const id = await exportedBy(client, false)
  expect(await fileOf(client, id)).toContain('林晓雨')
  await (await deskOf(server, tree.branch)).cadres.dismiss({ id: postId, reason: '工作调整' })
  for (const act of [
    () => client.exports.download({ id }),
    () => client.exports.get({ id }),
    () => client.exports.list({}),
  ])
    expect(await outcome(act())).toBe('session.organizationRequired')
})

test('one who is dismissed while the file is made gets none, and the organization has it', async () => {
  const { client, postId } = await cadre('张三')
  const columns: ['name'] = ['name']
  const { id } = await client.exports.begin({ subject: 'members', format: 'csv', filter: {}, columns })
  const desk = await deskOf(server, tree.branch)
  await desk.cadres.dismiss({ id: postId, reason: '工作调整' })
  await server.runJobs()
  expect(await outcome(client.exports.download({ id }))).toBe('session.organizationRequired')
  expect(await fileOf(desk, id)).toContain('林晓雨')
})

test('a file of whole numbers goes to who answered for it alone, one of masked numbers to colleagues', async () => {
  const [{ client: asker }, { client: colleague }] = [await cadre('张三'), await cadre('李四')]
  const whole = await exportedBy(asker, true)
  const masked = await exportedBy(asker, false)
  expect(await fileOf(asker, whole)).toContain(member.document.number)
  expect(await outcome(colleague.exports.download({ id: whole }))).toBe('access.denied')
  expect((await colleague.exports.get({ id: whole })).may.download).toBe(false)
  expect((await asker.exports.get({ id: whole })).may.download).toBe(true)
  const seen = await fileOf(colleague, masked)
  expect(seen).toContain('林晓雨')
  expect(seen).not.toContain(member.document.number)
})
