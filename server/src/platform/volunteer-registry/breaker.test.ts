import { expect, test } from 'vitest'
import { openBreaker } from './breaker.ts'
import { RegistryOutage } from './volunteer-registry.ts'

function openTried() {
  let now = Date.parse('2026-03-02T01:00:00Z')
  let calls = 0
  let isDown = true
  const guarded = openBreaker({ clock: () => new Date(now), failures: 3, restMs: 1000 })
  const call = () =>
    guarded(async () => {
      calls += 1
      if (isDown) throw new RegistryOutage('silent', 'no answer')
      return 'answer'
    }).catch((error: unknown) => (error instanceof RegistryOutage ? error.reason : 'bug'))
  const mend = () => {
    isDown = false
  }
  const wait = (milliseconds: number) => {
    now += milliseconds
  }
  return { call, mend, wait, calls: () => calls }
}

test('after failures in a row the registry is left alone, and one call tries it again', async () => {
  const { call, mend, wait, calls } = openTried()
  expect([await call(), await call(), await call()]).toEqual(['silent', 'silent', 'silent'])
  expect([await call(), await call()]).toEqual(['resting', 'resting'])
  expect(calls()).toBe(3)
  wait(999)
  expect(await call()).toBe('resting')
  wait(1)
  expect(await Promise.all([call(), call()])).toEqual(['silent', 'resting'])
  expect(calls()).toBe(4)
  wait(1000)
  mend()
  expect([await call(), await call()]).toEqual(['answer', 'answer'])
})

test('a success in between starts the count anew', async () => {
  const { call, mend } = openTried()
  await call()
  await call()
  mend()
  expect(await call()).toBe('answer')
  expect(await call()).toBe('answer')
})

test('what it answers badly about one person or row is no failure of its own, and shuts it to nobody', async () => {
  const guarded = openBreaker({ clock: () => new Date(0), failures: 2 })
  const about = (concernsOne: boolean) =>
    guarded(() => Promise.reject(new RegistryOutage('lying', 'odd', { concernsOne }))).catch(
      (error: unknown) => (error instanceof RegistryOutage ? error.reason : 'bug'),
    )
  for (let time = 0; time < 5; time += 1) expect(await about(true)).toBe('lying')
  expect([await about(false), await about(true), await about(false)]).toEqual(['lying', 'lying', 'lying'])
  expect([await about(false), await about(true)]).toEqual(['lying', 'resting'])
})
