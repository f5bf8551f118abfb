import { DEMO_PASSWORD } from '@qingtuan/server/src/demo/log-ins.ts'
import type { Asking } from '../../../product/ask.ts'
import { ask, send } from '../../../product/ask.ts'
import type { KnownPerson } from '../../visitors/people.ts'
import type { Visitors } from '../../visitors/visitors.ts'

/** Somebody who is logged in; the first of them whole, the last ones limited. */
export interface OpenSessions {
  readonly person: KnownPerson
  readonly sessions: readonly Asking[]
  /** What their cookies say. */
  readonly tokens: readonly string[]
  /** What the cookie of the one known device says. */
  readonly device: string
}

export const SESSIONS = 20
const WHOLE = 10

/** A new session by password: limited, unless the cookie tells of a device that the account knows. */
export async function logIn(visitor: Asking, { phone: userName }: KnownPerson): Promise<Asking> {
  const input = { app: 'mobile', userName, password: DEMO_PASSWORD }
  const { cookie } = await ask(visitor, 'POST', '/sessions', input)
  return { ...visitor, cookie }
}

/** Logs somebody in on as many devices, half of which they have shown to be theirs. */
export async function openSessions(visitors: Visitors, person: KnownPerson): Promise<OpenSessions> {
  const first = await logIn(visitors(), person)
  const documentTail = person.identityNumber.slice(-4)
  const { cookie: device } = await ask(first, 'POST', '/sessions/current/proof', { documentTail })
  const sessions = [first]
  while (sessions.length < SESSIONS) {
    const known = sessions.length < WHOLE ? { cookie: device } : {}
    sessions.push(await logIn({ ...visitors(), ...known }, person))
  }
  const limited = await Promise.all(sessions.map(async (session) => (await look(session)).body.proofRequired))
  if (limited.indexOf(true) !== WHOLE || limited.lastIndexOf(false) !== WHOLE - 1)
    throw new Error(`Sessions began otherwise than expected: ${limited.join()}`)
  const tokens = sessions.map(({ cookie = '' }) => cookieValue(cookie, 'mobile'))
  return { person, sessions, tokens, device: cookieValue(device, 'device') }
}

/** Its next request. */
export function look(session: Asking) {
  return send(session, 'GET', '/me')
}

function cookieValue(cookies: string, name: string): string {
  const value = new RegExp(`qingtuan-${name}=([^;]+)`).exec(cookies)?.[1]
  if (!value) throw new Error(`There is no cookie ${name} in ${cookies}`)
  return value
}
