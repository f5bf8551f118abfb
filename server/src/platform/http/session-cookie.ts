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

/** No Max-Age: the server knows when a session is over, and a closed browser on a shared PC forgets it. */
export function writeSessionToken(reply: FastifyReply, app: App, token: string | null): void {
  const attributes = 'Path=/; Secure; HttpOnly; SameSite=Lax'
  const lifetime = token === null ? '; Max-Age=0' : app === 'mobile' ? '; Max-Age=2592000' : ''
  reply.raw.appendHeader('set-cookie', `${cookieName(app)}=${token ?? ''}; ${attributes}${lifetime}`)
}
