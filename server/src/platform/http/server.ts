import { randomUUID } from 'node:crypto'
import { OpenAPIHandler } from '@orpc/openapi/fastify'
import type { AnyRouter } from '@orpc/server'
import { contract } from '@qingtuan/contract/contract'
import type { FastifyInstance, FastifyReply, FastifyRequest, RouteHandlerMethod } from 'fastify'
import fastify from 'fastify'
import type { Platform } from '../platform.ts'
import { serveApiDescription } from './api-description.ts'
import type { RequestContext } from './endpoints.ts'
import type { Answer } from './errors.ts'
import { answerOf, localeOf, toWireError } from './errors.ts'
import { serveFileEndpoints } from './file-body.ts'
import { guardWho } from './guards.ts'
import { serveHealth } from './health.ts'
import { guardOrigin } from './origin-guard.ts'
import { serveOutboxPage } from './outbox-page.ts'
import { readCall } from './read-call.ts'
import { serveRegistryControl } from './registry-stand-in.ts'
import { setSecurityHeaders } from './security-headers.ts'
import { refuseUnread } from './unread-request.ts'
import { serveWebApps } from './web-apps.ts'

const BODY_LIMIT_BYTES = 262_144
/** 5,000 people with what is credited to each, and why. */
const LONG_LIST_BYTES = 2_097_152
const REQUEST_TIMEOUT_MS = 30_000

interface ServerOptions {
  readonly router: AnyRouter
  /** Whether the built web apps are served too. */
  readonly webApps: boolean
}

/** The HTTP server: contract under /api, health, web apps; every failure leaves as a refusal. */
export async function openServer(
  platform: Platform,
  { router, webApps }: ServerOptions,
): Promise<FastifyInstance> {
  const { config } = platform
  const tls = config.PUBLIC_URL?.startsWith('https:') ?? false
  const server = fastify({
    genReqId: () => randomUUID(),
    trustProxy: (_, hop) => hop < config.TRUSTED_PROXIES,
    bodyLimit: BODY_LIMIT_BYTES,
    requestTimeout: REQUEST_TIMEOUT_MS,
    forceCloseConnections: true,
    clientErrorHandler: refuseUnread,
    // An address that cannot be decoded reaches no hook.
    frameworkErrors: (error, request, reply) => {
      setSecurityHeaders(reply, { tls })
      sendFailure(platform, { error, request, reply })
    },
  })
  server.addHook('onRequest', async (request, reply) => {
    setSecurityHeaders(reply, { tls })
    guardOrigin(request)
  })
  server.setErrorHandler((error, request, reply) => sendFailure(platform, { error, request, reply }))
  server.setNotFoundHandler((request, reply) => sendAnswer({ code: 'request.unknown' }, request, reply))
  serveHealth(server, platform)
  serveApiDescription(server, platform)
  if (config.SMS_CARRIER === 'outbox-page') serveOutboxPage(server, platform)
  const standIn = platform.volunteerRegistry?.standIn
  if (standIn) serveRegistryControl(server, standIn)
  await serveContract(server, platform, router)
  if (webApps) await serveWebApps(server, platform)
  return server
}

async function serveContract(server: FastifyInstance, platform: Platform, router: AnyRouter): Promise<void> {
  const handler = new OpenAPIHandler<RequestContext>(router, {
    clientInterceptors: [
      async ({ next, context }) => {
        try {
          return await next()
        } catch (error) {
          throw wireErrorOf(platform, error, context)
        }
      },
    ],
  })
  const answer = async (request: FastifyRequest, reply: FastifyReply) => {
    const call = await readCall(platform, request, reply)
    const key = request.headers['idempotency-key']
    const context: RequestContext = {
      call,
      idempotencyKey: typeof key === 'string' ? key : null,
      range: request.headers.range ?? null,
      locale: localeOf(request),
      requestId: request.id,
    }
    reply.header('cache-control', 'no-store')
    const { matched } = await handler.handle(request, reply, { prefix: '/api', context })
    if (!matched) sendAnswer({ code: 'request.unknown' }, request, reply)
  }
  server.all('/api/*', answer)
  serveLongList(server, platform, answer)
  await serveFileEndpoints(server, {
    answer,
    guardImports: async (request, reply) =>
      guardWho(await readCall(platform, request, reply), 'organization', 'imports.receiveFile'),
  })
}

/** The one endpoint whose list of people can be larger than other requests; whoever may not send it is sent away before. */
function serveLongList(server: FastifyInstance, platform: Platform, answer: RouteHandlerMethod): void {
  const { path = '', operationId = '' } = contract.communityService.confirmHours['~orpc'].route
  const guard = async (request: FastifyRequest, reply: FastifyReply) =>
    guardWho(await readCall(platform, request, reply), 'organization', operationId)
  server.post(`/api${path.replace('{id}', ':id')}`, { bodyLimit: LONG_LIST_BYTES, onRequest: guard }, answer)
}

function wireErrorOf(platform: Platform, error: unknown, { locale, requestId }: RequestContext) {
  return toWireError(answerOf(error) ?? fault(platform, error, requestId), locale)
}

/** A bug: logged whole, answered with a number by which the log entry is found. */
function fault(platform: Platform, error: unknown, requestId: string): Answer {
  platform.log.error({ err: error, requestId }, 'A request failed')
  return { code: 'server.fault', facts: { requestId } }
}

type Failure = { error: unknown; request: FastifyRequest; reply: FastifyReply }

function sendFailure(platform: Platform, { error, request, reply }: Failure): FastifyReply {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  if (code === 'FST_ERR_CTP_BODY_TOO_LARGE') return sendAnswer({ code: 'input.tooLarge' }, request, reply)
  if (isClientFault(error)) return sendAnswer({ code: 'input.invalid' }, request, reply)
  return sendAnswer(answerOf(error) ?? fault(platform, error, request.id), request, reply)
}

function isClientFault(error: unknown): boolean {
  return error instanceof Error && 'statusCode' in error && Number(error.statusCode) < 500
}

function sendAnswer(answer: Answer, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const error = toWireError(answer, localeOf(request))
  return reply.code(error.status).header('cache-control', 'no-store').send(error.toJSON())
}
