import { describe, expect, it } from 'vitest'
import { decideLongTask, LONG_TASK_ACTS, LONG_TASK_STATES, LONG_TASK_TRANSITIONS } from './long-task.ts'

describe('a long task', () => {
  it.each(LONG_TASK_STATES)('%s allows what its row says and nothing else', (state) => {
    for (const act of LONG_TASK_ACTS) {
      const next = LONG_TASK_TRANSITIONS[state][act]
      const decision = decideLongTask(state, act)
      expect(decision).toEqual(
        next ? { ok: true, value: next } : { ok: false, refusal: { code: 'longTask.notNow' } },
      )
    }
  })

  it('runs once, however often it is asked for', () => {
    expect(decideLongTask('waiting', 'run')).toEqual({ ok: true, value: 'queued' })
    expect(decideLongTask('queued', 'run')).toMatchObject({ ok: false })
    expect(decideLongTask('done', 'run')).toMatchObject({ ok: false })
  })

  it('ends for good', () => {
    for (const state of ['undone', 'failed', 'cancelled'] as const)
      expect(LONG_TASK_ACTS.filter((act) => decideLongTask(state, act).ok)).toEqual([])
  })
})
