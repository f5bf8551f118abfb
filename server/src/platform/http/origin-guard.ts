import type { FastifyRequest } from 'fastify'
import { refused } from '../refused.ts'

const SAFE_METHODS = new Set(['GET', 'HEAD', 'OPTIONS'])

/** Refuses writes that a page of another site has made a browser send. Programs send neither header. */
export function guardOrigin(request: FastifyRequest): void {
  if (SAFE_METHODS.has(request.method)) return
  const site = request.headers['sec-fetch-site']
  if (site && site !== 'same-origin') throw refused('request.foreignOrigin')
  const { origin } = request.headers
  if (origin && hostOf(origin) !== request.host) throw refused('request.foreignOrigin')
}

function hostOf(origin: string): string | null {
  return URL.canParse(origin) ? new URL(origin).host : null
}
