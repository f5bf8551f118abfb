import { describe, expect, it } from 'vitest'
import { boundedQueue } from './bounded-queue.ts'
import { Overloaded } from './overloaded.ts'

/** Work that ends when told, and remembers that it began. */
function piece(begun: string[], name: string) {
  const { promise, resolve, reject } = Promise.withResolvers<string>()
  const work = () => {
    begun.push(name)
    return promise
  }
  return { work, end: () => resolve(name), fail: () => reject(new Error(name)) }
}
const settle = () => new Promise((done) => setImmediate(done))

describe('a queue of 2 places and 2 seats', () => {
  const open = () => boundedQueue('testing', { concurrency: 2, maxQueued: 2 })

  it('begins two, seats two in order, refuses the fifth', async () => {
    const queue = open()
    const begun: string[] = []
    const pieces = ['a', 'b', 'c', 'd'].map((name) => piece(begun, name))
    const results = pieces.map((each) => queue(each.work))
    await expect(queue(piece(begun, 'e').work)).rejects.toThrow(Overloaded)
    await settle()
    expect(begun).toEqual(['a', 'b'])
    pieces[1]?.end()
    await settle()
    expect(begun).toEqual(['a', 'b', 'c'])
    for (const each of pieces) each.end()
    expect(await Promise.all(results)).toEqual(['a', 'b', 'c', 'd'])
  })

  it('frees the place of work that failed', async () => {
    const queue = open()
    const begun: string[] = []
    const pieces = ['a', 'b', 'c'].map((name) => piece(begun, name))
    const results = Promise.allSettled(pieces.map((each) => queue(each.work)))
    await settle()
    pieces[0]?.fail()
    pieces[1]?.end()
    pieces[2]?.end()
    expect((await results).map((each) => each.status)).toEqual(['rejected', 'fulfilled', 'fulfilled'])
    expect(await queue(async () => 'after')).toBe('after')
  })

  it('does not let a newcomer past those who wait', async () => {
    const queue = boundedQueue('testing', { concurrency: 1, maxQueued: 2 })
    const begun: string[] = []
    const [first, second, late] = ['first', 'second', 'late'].map((name) => piece(begun, name))
    if (!first || !second || !late) throw new Error('three pieces')
    const running = [queue(first.work), queue(second.work)]
    first.end()
    await running[0]
    running.push(queue(late.work))
    second.end()
    late.end()
    await Promise.all(running)
    expect(begun).toEqual(['first', 'second', 'late'])
  })

  it('never runs more than its places, however much comes', async () => {
    const queue = boundedQueue('testing', { concurrency: 3, maxQueued: 1000 })
    let running = 0
    let most = 0
    const work = async () => {
      running += 1
      most = Math.max(most, running)
      await settle()
      running -= 1
    }
    await Promise.all(Array.from({ length: 200 }, () => queue(work)))
    expect({ running, most }).toEqual({ running: 0, most: 3 })
  })
})
