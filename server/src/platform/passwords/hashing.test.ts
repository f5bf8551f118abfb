import { Worker } from 'node:worker_threads'
import { expect, test, vi } from 'vitest'
import { openHashing } from './hashing.ts'

const order = { password: 'correct horse' }

test('a hash opens for its password alone, and is told as text', async () => {
  const hashing = openHashing(1)
  const stored = String(await hashing(order))
  expect(stored).toMatch(/^\$argon2id\$/)
  expect(await hashing({ ...order, stored })).toBe(true)
  expect(await hashing({ password: 'another', stored })).toBe(false)
})

test('the thread that answers requests is idle meanwhile', async () => {
  const hashing = openHashing(1)
  await hashing(order)
  const before = performance.eventLoopUtilization()
  for (let turn = 0; turn < 10; turn += 1) await hashing(order)
  expect(performance.eventLoopUtilization(before).utilization).toBeLessThan(0.5)
})

test('what is no hash fails, and leaves the thread to the next', async () => {
  const hashing = openHashing(1)
  await expect(hashing({ ...order, stored: 'no hash' })).rejects.toThrow()
  await expect(hashing(order)).resolves.toMatch(/^\$argon2id\$/)
})

test('an idle thread ends by itself, and the next password has another one', async () => {
  const ended = vi.spyOn(Worker.prototype, 'terminate')
  const hashing = openHashing(1, 20)
  await hashing(order)
  await vi.waitUntil(() => ended.mock.calls.length === 1)
  await expect(hashing(order)).resolves.toMatch(/^\$argon2id\$/)
})
