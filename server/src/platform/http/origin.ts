import type { FastifyRequest } from 'fastify'
import type { Config } from '../../config.ts'

type Settings = Pick<Config, 'PUBLIC_URL' | 'HOST' | 'PORT'>

/** Where users reach the system, for links: the setting, else what the request itself says. */
export function originOf(config: Settings, request: FastifyRequest): string {
  return publicOrigin(config) ?? `${request.protocol}://${request.host}`
}

/** The same where there is no request: the setting, else the address on which the server listens. */
export function configuredOrigin(config: Settings): string {
  const { HOST, PORT } = config
  return publicOrigin(config) ?? `http://${HOST.includes(':') ? `[${HOST}]` : HOST}:${PORT}`
}

function publicOrigin({ PUBLIC_URL }: Settings): string | null {
  return PUBLIC_URL === undefined ? null : new URL(PUBLIC_URL).origin
}
