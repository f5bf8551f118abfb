import { judgeStepUp } from '@qingtuan/domain/accounts/step-up'
import type { Call } from '../../platform/call.ts'
import { actorOf } from '../../platform/call.ts'
import { must } from '../../platform/refused.ts'

/** For far-reaching acts: the password must have been given again a short while ago; throws `session.stepUpRequired`. */
export function requireStepUp(call: Call): void {
  must(judgeStepUp({ steppedUpAt: actorOf(call).steppedUpAt, now: call.now }))
}
