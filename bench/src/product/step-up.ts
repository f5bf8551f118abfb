import { WORLD_PASSWORD } from '../generate/world.ts'
import type { Asking } from './ask.ts'
import { ask } from './ask.ts'

/** Gives the password again, for a far-reaching act. */
export async function stepUp(asking: Asking): Promise<void> {
  await ask(asking, 'POST', '/sessions/current/step-up', { password: WORLD_PASSWORD })
}
