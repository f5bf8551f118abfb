import Bowser from 'bowser'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Call } from '../call.ts'
import type { Platform } from '../platform.ts'
import { readActor } from '../sessions/read-actor.ts'
import { originOf } from './origin.ts'
import {
  callingApp,
  readDeviceToken,
  readSessionToken,
  writeDeviceToken,
  writeSessionToken,
} from './session-cookie.ts'

/** Reads who calls, from where and with what, once per request. */
export async function readCall(
  platform: Platform,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<Call> {
  const now = platform.clock()
  const app = callingApp(request)
  const token = readSessionToken(request, app)
  const actor = token ? await readActor(platform.database, { token, app, now }) : null
  return {
    platform,
    app,
    actor,
    now,
    origin: originOf(platform.config, request),
    address: request.ip,
    device: deviceOf(request.headers['user-agent'] ?? ''),
    deviceToken: readDeviceToken(request),
    setSessionToken: (next) => writeSessionToken(reply, app, next),
    setDeviceToken: (next) => writeDeviceToken(reply, next),
  }
}

const DEVICE_MAXIMUM = 60
/** Beyond this there is nothing to learn, and the library’s patterns take ever longer. */
const USER_AGENT_MAXIMUM = 512

/** Browser and system as a person would name them, “Chrome 156 · Android”. */
function deviceOf(userAgent: string): string {
  if (!userAgent) return ''
  const { browser, os } = Bowser.parse(userAgent.slice(0, USER_AGENT_MAXIMUM))
  const version = browser.version?.split('.')[0]
  const parts = [[browser.name, version].filter(Boolean).join(' '), os.name].filter(Boolean)
  return parts.join(' · ').slice(0, DEVICE_MAXIMUM)
}
