import type { Decision, Refusal, RefusalCode, RefusalFacts } from '@qingtuan/domain/shared/refusal'

/** A refusal on its way out of a use case: thrown once, answered once by platform/http/errors. */
export class Refused extends Error {
  readonly refusal: Refusal

  constructor(refusal: Refusal) {
    super(refusal.code)
    this.name = 'Refused'
    this.refusal = refusal
  }
}

export function refused(code: RefusalCode, facts?: RefusalFacts): Refused {
  return new Refused(facts ? { code, facts } : { code })
}

/** Whether a failure is this refusal. */
export function isRefused(error: unknown, code: RefusalCode): boolean {
  return error instanceof Refused && error.refusal.code === code
}

/** The value of a decision; a refusal leaves the use case here. */
export function must<T>(decision: Decision<T>): T {
  if (decision.ok) return decision.value
  throw new Refused(decision.refusal)
}
