import { SESSION_LIFETIMES } from '@qingtuan/domain/accounts/session'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { App } from '../actor.ts'

/** One cookie per app; `__Host-` binds it to this host, the whole path and a safe connection (loopback counts). */
function cookieName(app: App): string {
  return `__Host-qingtuan-${app}`
}

/** Which app calls: the header that its client sends, else the cookie that came along. */
export function callingApp(request: FastifyRequest): App {
  const header = request.headers['x-qingtuan-app']
  if (header === 'mobile' || header === 'console') return header
  return readSessionToken(request, 'console') === null && readSessionToken(request, 'mobile') !== null
    ? 'mobile'
    : 'console'
}

export function readSessionToken(request: FastifyRequest, app: App): string | null {
  const prefix = `${cookieName(app)}=`
  const pair = (request.headers.cookie ?? '').split('; ').find((entry) => entry.startsWith(prefix))
  return pair ? pair.slice(prefix.length) : null
}

/** A closed console forgets it, for PCs are shared; a phone keeps it as long as a session can live at most. */
export function writeSessionToken(reply: FastifyReply, app: App, token: string | null): void {
  const attributes = 'Path=/; Secure; HttpOnly; SameSite=Lax'
  const lifetime =
    token === null ? '; Max-Age=0' : app === 'mobile' ? `; Max-Age=${SESSION_LIFETIMES.person.absolute}` : ''
  reply.raw.appendHeader('set-cookie', `${cookieName(app)}=${token ?? ''}; ${attributes}${lifetime}`)
}
