import { spawn } from 'node:child_process'
import { getPriority } from 'node:os'
import { expect, test } from 'vitest'
import { lowerPriority } from './lower-priority.ts'

test('a priority is lowered, and never raised: for that an ordinary user lacks the right', () => {
  const child = spawn(process.execPath, ['--eval', 'setTimeout(() => {}, 60_000)'])
  try {
    const pid = child.pid ?? Number.NaN
    for (const [to, expected] of [
      [15, 15],
      [10, 15],
      [19, 19],
    ] as const) {
      lowerPriority(pid, to)
      expect(getPriority(pid)).toBe(expected)
    }
  } finally {
    child.kill('SIGKILL')
  }
})
