import { rollScope } from '@qingtuan/domain/cadres/access'
import type { Call } from '../../platform/call.ts'
import { organizationOf } from '../../platform/call.ts'
import { refused } from '../../platform/refused.ts'

/** The path of the subtree whose floating members the caller may see: a floating member stands on a roll like any other. */
export function pathInReach(call: Call): string {
  const scope = rollScope(organizationOf(call))
  if (scope.kind === 'nothing') throw refused('access.denied')
  return scope.path
}
