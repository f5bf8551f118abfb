import { ORPCError } from '@orpc/server'
import type { Who } from '@qingtuan/contract/procedure'
import type { Actor } from '../actor.ts'
import type { Call } from '../call.ts'
import { refused } from '../refused.ts'

/** What stays open to an account that must first change its password. */
const BEFORE_PASSWORD_CHANGE: ReadonlySet<string> = new Set([
  'accounts.me',
  'accounts.logOut',
  'accounts.logOutEverywhere',
  'accounts.changePassword',
])

/** What stays open before the document is proven: the proof, “不是我” and leaving (FAQ M5). */
const WHILE_LIMITED: ReadonlySet<string> = new Set([
  'accounts.me',
  'accounts.prove',
  'accounts.unbindPhone',
  'accounts.logOut',
])

/** What stays open to an organization that is no more. */
const AFTER_ARCHIVAL: ReadonlySet<string> = new Set(['accounts.logOut', 'accounts.logOutEverywhere'])

/** Holds `who` of an endpoint against the caller; throws the refusal. */
export function guardWho(call: Call, who: Who | undefined, operation: string): void {
  if (!who)
    throw new ORPCError('INTERNAL_SERVER_ERROR', { message: `${operation} does not say who may call it` })
  if (who === 'anyone') return
  const { actor } = call
  if (!actor) throw refused('session.required')
  const firstLogIn = actor.power.kind === 'organization' && actor.power.status === 'registered'
  if (who !== 'signedIn' && !isKind(actor.power.kind, who))
    throw refused(actsForNobody(actor, who) ? 'session.organizationRequired' : 'access.denied')
  if (who === 'organization' && firstLogIn) throw refused('organization.firstLogInRequired')
  const isArchived = actor.power.kind === 'organization' && actor.power.status === 'archived'
  if (isArchived && !AFTER_ARCHIVAL.has(operation)) throw refused('organization.archived')
  if (actor.limited) {
    if (!WHILE_LIMITED.has(operation)) throw refused('session.proofRequired')
    return
  }
  const mayWait = BEFORE_PASSWORD_CHANGE.has(operation) || who === 'newOrganization'
  if (actor.passwordChangeRequired && !mayWait) throw refused('password.changeRequired')
}

/** A cadre at the console who has not chosen an organization, or whose access to the chosen one has ended. */
function actsForNobody({ app, power }: Actor, who: Who): boolean {
  return app === 'console' && power.kind === 'person' && isKind('organization', who)
}

function isKind(kind: string, who: Who): boolean {
  return kind === (who === 'newOrganization' ? 'organization' : who)
}
