import type { AppealAct, AppealState } from './state.ts'

interface Step {
  readonly act: AppealAct
}

/** How reviewers share out their work is theirs, and an objection would warn whoever filed wrongly. */
const KEPT_BACK: ReadonlySet<AppealAct> = new Set(['claim', 'release', 'read', 'object'])

/** The steps that the appellant is shown; a first of two words is none yet. */
export function stepsForAppellant<T extends Step>(state: AppealState, steps: readonly T[]): T[] {
  const told = steps.filter(({ act }) => !KEPT_BACK.has(act))
  const words = told.filter(({ act }) => act === 'uphold')
  const last = state === 'upheld' ? words.at(-1) : undefined
  return told.filter((step) => step.act !== 'uphold' || step === last)
}
