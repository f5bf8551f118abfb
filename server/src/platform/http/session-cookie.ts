import { KNOWN_DEVICE_DAYS } from '@qingtuan/domain/accounts/limited-session'
import { SESSION_LIFETIMES } from '@qingtuan/domain/accounts/session'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { App } from '../actor.ts'

const ATTRIBUTES = 'Path=/; Secure; HttpOnly; SameSite=Lax'
const DAY_SECONDS = 86_400
/** Both apps of a browser are one device. */
const DEVICE_COOKIE = '__Host-qingtuan-device'

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
  return readCookie(request, cookieName(app))
}

export function readDeviceToken(request: FastifyRequest): string | null {
  return readCookie(request, DEVICE_COOKIE)
}

function readCookie(request: FastifyRequest, name: string): string | null {
  const prefix = `${name}=`
  const pair = (request.headers.cookie ?? '').split('; ').find((entry) => entry.startsWith(prefix))
  return pair ? pair.slice(prefix.length) : null
}

/** A closed console forgets it, for PCs are shared; a phone keeps it as long as a session can live at most. */
export function writeSessionToken(reply: FastifyReply, app: App, token: string | null): void {
  const lifetime =
    token === null ? '; Max-Age=0' : app === 'mobile' ? `; Max-Age=${SESSION_LIFETIMES.person.absolute}` : ''
  reply.raw.appendHeader('set-cookie', `${cookieName(app)}=${token ?? ''}; ${ATTRIBUTES}${lifetime}`)
}

/** Outlives the session: it says that somebody has proven here to be the holder, and opens nothing by itself. */
export function writeDeviceToken(reply: FastifyReply, token: string): void {
  const lifetime = KNOWN_DEVICE_DAYS * DAY_SECONDS
  reply.raw.appendHeader('set-cookie', `${DEVICE_COOKIE}=${token}; ${ATTRIBUTES}; Max-Age=${lifetime}`)
}
