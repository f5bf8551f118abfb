import type { Decision } from './refusal.ts'
import { accept, refuse } from './refusal.ts'

/** Work that takes longer than a request. */
export const LONG_TASK_KINDS = ['import', 'export'] as const
export type LongTaskKind = (typeof LONG_TASK_KINDS)[number]

export const LONG_TASK_SUBJECTS = [
  'members',
  'organizations',
  'cadres',
  'joinApplications',
  'rectificationReport',
  'yearlyReturn',
] as const
export type LongTaskSubject = (typeof LONG_TASK_SUBJECTS)[number]

export const LONG_TASK_STEPS = ['judge', 'write', 'undo', 'export'] as const
export type LongTaskStep = (typeof LONG_TASK_STEPS)[number]

export const LONG_TASK_STATES = [
  'received',
  'waiting',
  'queued',
  'running',
  'done',
  'undone',
  'failed',
  'cancelled',
] as const
export type LongTaskState = (typeof LONG_TASK_STATES)[number]

/**
 * What happens to a task: an import is described (`describe`), judged (`judge`), written (`run`) and perhaps undone
 * (`undo`), each by a worker that starts and ends; an export is only run.
 */
export const LONG_TASK_ACTS = [
  'describe',
  'judge',
  'run',
  'undo',
  'start',
  'pause',
  'finish',
  'takeBack',
  'fail',
  'cancel',
] as const
export type LongTaskAct = (typeof LONG_TASK_ACTS)[number]

type Row = Partial<Record<LongTaskAct, LongTaskState>>

/** Every state against the acts that are possible in it. `start` again is a worker that takes over from a dead one. */
export const LONG_TASK_TRANSITIONS: Readonly<Record<LongTaskState, Row>> = {
  received: { describe: 'waiting', cancel: 'cancelled' },
  waiting: { judge: 'queued', run: 'queued', cancel: 'cancelled' },
  queued: { start: 'running', cancel: 'cancelled', fail: 'failed' },
  running: {
    start: 'running',
    pause: 'waiting',
    finish: 'done',
    takeBack: 'undone',
    fail: 'failed',
    cancel: 'cancelled',
  },
  done: { undo: 'queued' },
  undone: {},
  failed: {},
  cancelled: {},
}

/** The state after an act; refuses `longTask.notNow`. */
export function decideLongTask(state: LongTaskState, act: LongTaskAct): Decision<LongTaskState> {
  const next = LONG_TASK_TRANSITIONS[state][act]
  return next ? accept(next) : refuse('longTask.notNow')
}

/** Days for which the files of a task are kept: what was sent in, its report, what was exported. */
export const LONG_TASK_FILE_DAYS = 7
