import { describe, expect, it } from 'vitest'
import { Overloaded } from './overloaded.ts'
import { openPasswords } from './passwords.ts'

const passwords = openPasswords({ concurrency: 2, maxQueued: 100 })

describe('a hash', () => {
  it('is argon2id with 19 MiB, two passes, one lane, salted anew each time', async () => {
    const [one, other] = await Promise.all([
      passwords.hash('春天的长城 2026'),
      passwords.hash('春天的长城 2026'),
    ])
    expect(one).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
    expect(one).not.toBe(other)
  })

  it.each([
    ['the same password', 'correct horse', 'correct horse', true],
    ['another case', 'correct horse', 'Correct horse', false],
    ['a longer one', 'correct horse', 'correct horse ', false],
    ['an empty one', 'correct horse', '', false],
    ['composed for decomposed', 'cafe\u0301 2026', 'caf\u00e9 2026', true],
    ['decomposed for composed', 'caf\u00e9 2026', 'cafe\u0301 2026', true],
    ['full-width letters', 'correct horse', 'ｃｏｒｒｅｃｔ　ｈｏｒｓｅ', true],
    ['one that differs after 80 bytes', `${'x'.repeat(80)}a`, `${'x'.repeat(80)}b`, false],
  ])('verifies %s as expected', async (_what, chosen, typed, expected) => {
    expect(await passwords.verify(typed, await passwords.hash(chosen))).toBe(expected)
  })

  it('that is none throws instead of refusing quietly', async () => {
    await expect(passwords.verify('anything', 'not a hash')).rejects.toThrow()
  })
})

describe('verifyNothing', () => {
  it('is false for every password', async () => {
    expect(await passwords.verifyNothing('')).toBe(false)
    expect(await passwords.verifyNothing('correct horse')).toBe(false)
  })

  it('takes as long as verifying', async () => {
    const stored = await passwords.hash('correct horse')
    const known: number[] = []
    const unknown: number[] = []
    for (let round = 0; round < 21; round += 1) {
      known.push(await timed(() => passwords.verify('wrong', stored)))
      unknown.push(await timed(() => passwords.verifyNothing('wrong')))
    }
    // Without the work it would answer within microseconds; the wide band bears a busy machine.
    expect(median(unknown) / median(known)).toBeGreaterThan(0.6)
    expect(median(unknown) / median(known)).toBeLessThan(1.7)
  })
})

describe('a flood', () => {
  it('is refused beyond the queue, and the rest is answered', async () => {
    const narrow = openPasswords({ concurrency: 1, maxQueued: 3 })
    const results = await Promise.allSettled(Array.from({ length: 10 }, () => narrow.verifyNothing('wrong')))
    expect(results.filter((each) => each.status === 'fulfilled')).toHaveLength(4)
    for (const each of results) if (each.status === 'rejected') expect(each.reason).toBeInstanceOf(Overloaded)
  })
})

async function timed(act: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await act()
  return performance.now() - start
}

function median(values: number[]): number {
  return values.sort((one, other) => one - other)[values.length >> 1] ?? Number.NaN
}
