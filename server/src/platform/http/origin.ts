import type { FastifyRequest } from 'fastify'
import type { Config } from '../../config.ts'

type Settings = Pick<Config, 'PUBLIC_URL' | 'HOST' | 'PORT'>

/** Where users reach the system, for links: the setting, else what the request itself says. */
export function originOf(config: Settings, request: FastifyRequest): string {
  return publicOrigin(config) ?? `${request.protocol}://${request.host}`
}

/** The same where there is no request: the setting, else the address on which the server listens. */
export function configuredOrigin(config: Settings): string {
  return publicOrigin(config) ?? `http://${hostInAddress(config.HOST)}:${config.PORT}`
}

/** Browsers keep `__Host-` cookies for localhost without TLS, and know no passkeys for a bare address. */
function hostInAddress(host: string): string {
  if (host === '127.0.0.1' || host === '::1') return 'localhost'
  return host.includes(':') ? `[${host}]` : host
}

function publicOrigin({ PUBLIC_URL }: Settings): string | null {
  return PUBLIC_URL === undefined ? null : new URL(PUBLIC_URL).origin
}
