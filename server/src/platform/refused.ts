import type { Decision, Refusal, RefusalCode, RefusalFacts } from '@qingtuan/domain/shared/refusal'

/** A refusal on its way out of a use case: thrown once, answered once by platform/http/errors. */
export class Refused extends Error {
  readonly refusal: Refusal
  /** The entry that it is about, where the code does not tell. */
  readonly path: string | null

  constructor(refusal: Refusal, path: string | null = null) {
    super(refusal.code)
    this.name = 'Refused'
    this.refusal = refusal
    this.path = path
  }
}

export function refused(code: RefusalCode, facts?: RefusalFacts): Refused {
  return new Refused(facts ? { code, facts } : { code })
}

/** Runs what judges one entry of several alike; a refusal then says which (`path` is dotted, as in `old.code`). */
export async function judgingEntry<T>(path: string, judge: () => Promise<T>): Promise<T> {
  try {
    return await judge()
  } catch (error) {
    throw error instanceof Refused ? new Refused(error.refusal, path) : error
  }
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

/** Does one of several things; a refusal is its answer, and does not stop the others. Null when it was done. */
export async function refusalOf(act: () => Promise<unknown>): Promise<Refusal | null> {
  try {
    await act()
    return null
  } catch (error) {
    if (error instanceof Refused) return error.refusal
    throw error
  }
}
