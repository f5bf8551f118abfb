import type { JoinApplicationState } from './state.ts'
import { JOIN_APPLICATION_TRANSITIONS } from './state.ts'

/** The state in which the archival of its branch leaves an application (FAQ O6); null leaves it as it is. */
export function stateAfterArchival(state: JoinApplicationState): JoinApplicationState | null {
  return JOIN_APPLICATION_TRANSITIONS[state].close
}
