import { setTimeout as pause } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { together } from './together.ts'

test('some are at work at once, begun and answered in their order', async () => {
  const begun: number[] = []
  let atWork = 0
  let most = 0
  const answers = await together(
    Array.from({ length: 20 }, (_, at) => at),
    async (item, index) => {
      begun.push(index)
      atWork += 1
      most = Math.max(most, atWork)
      await pause((item * 7) % 5)
      atWork -= 1
      return item * 2
    },
  )
  expect(begun).toEqual(Array.from({ length: 20 }, (_, at) => at))
  expect(answers).toEqual(begun.map((at) => at * 2))
  expect(most).toBeGreaterThan(1)
  expect(most).toBeLessThan(20)
})

test('a failure is thrown when all that had begun has ended, and nothing begins after it', async () => {
  const begun: number[] = []
  const ended: number[] = []
  const planting = together(
    Array.from({ length: 50 }, (_, at) => at),
    async (item) => {
      begun.push(item)
      await pause(item === 2 ? 1 : 20)
      ended.push(item)
      if (item === 2) throw new Error('The third does not grow')
    },
  )
  await expect(planting).rejects.toThrow('The third does not grow')
  expect(ended.toSorted()).toEqual(begun.toSorted())
  expect(begun.length).toBeLessThan(10)
})
