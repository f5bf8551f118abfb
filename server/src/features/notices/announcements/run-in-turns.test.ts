import { expect, test, vi } from 'vitest'
import { runInTurns } from './run-in-turns.ts'

/** Work of so many batches each, and the order in which they were done. */
function work(batches: Readonly<Record<string, number>>) {
  const left = new Map(Object.entries(batches))
  const done: string[] = []
  const next = async (id: string) => {
    done.push(id)
    const rest = (left.get(id) ?? 0) - 1
    if (rest === 0) left.delete(id)
    else left.set(id, rest)
    return rest > 0
  }
  const list = async () => [...left.keys()].map((id) => ({ id, next: () => next(id) }))
  return { list, done, left }
}

test('a small one is done beside a large one', async () => {
  const { list, done } = work({ city: 3, branch: 1 })
  expect(await runInTurns(list)).toBe(false)
  expect(done).toEqual(['city', 'branch', 'city', 'city'])
})

test('what becomes due meanwhile joins in', async () => {
  const { list, done, left } = work({ city: 2 })
  const late = async () => {
    if (done.length === 1) left.set('school', 1)
    return list()
  }
  await runInTurns(late)
  expect(done).toEqual(['city', 'city', 'school'])
})

test('one that fails holds up nobody, and is told of at the end', async () => {
  const { list, done } = work({ city: 2 })
  const broken = { id: 'broken', next: () => Promise.reject(new Error('no filter')) }
  const both = async () => [broken, ...(await list())]
  await expect(runInTurns(both)).rejects.toThrow('Some announcements could not be sent')
  expect(done).toEqual(['city', 'city'])
})

test('what can go no further now is not tried again in the same run', async () => {
  const next = vi.fn(async () => false)
  expect(await runInTurns(async () => [{ id: 'quiet', next }])).toBe(false)
  expect(next).toHaveBeenCalledOnce()
})

test('after its time a run leaves the rest to the next', async () => {
  const clock = vi.spyOn(performance, 'now').mockReturnValue(0)
  const { list, done } = work({ city: 9 })
  const slow = async () => {
    clock.mockReturnValue(done.length * 15_000)
    return list()
  }
  expect(await runInTurns(slow)).toBe(true)
  expect(done).toEqual(['city', 'city'])
  clock.mockRestore()
})
