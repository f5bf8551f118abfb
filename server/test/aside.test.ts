import { performance } from 'node:perf_hooks'
import { Worker } from 'node:worker_threads'
import type { Client } from '@qingtuan/contract/client'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import type { Aside } from '../src/aside.ts'
import { openAside } from '../src/aside.ts'
import type { TestServer } from './test-server.ts'
import { startTestServer } from './test-server.ts'
import { plantMember } from './world/members.ts'
import { clientOf } from './world/sessions.ts'
import { plantTree } from './world/tree.ts'

const EXPORTS = 'exports.work'
const NOBODY = '00000000-0000-7000-8000-000000000000'

let server: TestServer
let aside: Aside
let client: Client

beforeAll(async () => {
  server = await startTestServer()
  const tree = await plantTree(server)
  client = await clientOf(server, tree.committee.accountId, 'console')
  await plantMember(server, tree.branch, { name: '林晓雨' })
  aside = openAside({ config: server.platform.config, target: server.target })
})
afterAll(async () => {
  await aside.close()
  await server.close()
})

const wish: Parameters<Client['exports']['begin']>[0] = {
  subject: 'members',
  format: 'csv',
  filter: {},
  columns: ['name'],
}

// A thread reads the whole program before it begins.
test('an export is made in the thread while this one is idle', { timeout: 60_000 }, async () => {
  const { id } = await client.exports.begin(wish)
  const before = performance.eventLoopUtilization()
  await aside.run(EXPORTS, { taskId: id })
  const { utilization } = performance.eventLoopUtilization(before)
  expect(await client.exports.get({ id })).toMatchObject({ state: 'done', done: 1 })
  expect(utilization).toBeLessThan(0.5)
})

test('work that fails is told as failed, and leaves the thread to the next', {
  timeout: 60_000,
}, async () => {
  await expect(aside.run('nothing.known', {})).rejects.toThrow('No work is known')
  await expect(aside.run(EXPORTS, { taskId: 'no id' })).rejects.toThrow()
  await expect(aside.run(EXPORTS, { taskId: NOBODY })).resolves.toBeUndefined()
})

test('a thread that ends fails what it was at, and the next work has a new one', {
  timeout: 60_000,
}, async () => {
  const running = expect(aside.run(EXPORTS, { taskId: NOBODY })).rejects.toThrow('has ended')
  await aside.close()
  await running
  await expect(aside.run(EXPORTS, { taskId: NOBODY })).resolves.toBeUndefined()
})

test('an idle thread ends by itself', { timeout: 60_000 }, async () => {
  const short = openAside({ config: server.platform.config, target: server.target }, 20)
  const ended = vi.spyOn(Worker.prototype, 'terminate')
  await short.run(EXPORTS, { taskId: NOBODY })
  await vi.waitUntil(() => ended.mock.calls.length > 0)
  await short.run(EXPORTS, { taskId: NOBODY })
  await short.close()
  expect(ended).toHaveBeenCalledTimes(2)
})

test('work that comes while an idle thread ends has another one, and is not failed with it', {
  timeout: 60_000,
}, async () => {
  const first = openAside({ config: server.platform.config, target: server.target })
  await first.run(EXPORTS, { taskId: NOBODY })
  const ending = first.close()
  const next = first.run(EXPORTS, { taskId: NOBODY })
  await ending
  await expect(next).resolves.toBeUndefined()
  await first.close()
})
