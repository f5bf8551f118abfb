import type { Readable } from 'node:stream'
import { contract } from '@qingtuan/contract/contract'
import { PHOTO_MAXIMUM_BYTES } from '@qingtuan/domain/files/photo'
import type { RefusalCode } from '@qingtuan/domain/shared/refusal'
import type { FastifyInstance, FastifyRequest, onRequestHookHandler, RouteHandlerMethod } from 'fastify'
import { networkOf } from '../limits/network.ts'
import { Overloaded } from '../passwords/overloaded.ts'
import { refused } from '../refused.ts'
import { SHEET_LIMITS } from '../spreadsheets/limits.ts'
import type { UploadBounds } from './upload-places.ts'
import { openUploadPlaces, UPLOADS_AT_ONCE, UPLOADS_OF_NETWORK } from './upload-places.ts'

interface FileEndpoint {
  readonly path: string
  readonly what: string
  readonly maximumBytes: number
  /** So much of what is too large is still read, and forgotten: browsers read the answer when they have sent everything. */
  readonly readAtMostBytes: number
  readonly tooLarge: RefusalCode
  readonly places: UploadBounds
}

const PHOTOS: FileEndpoint = {
  path: contract.files.receivePhoto['~orpc'].route.path ?? '',
  what: 'photos that come in',
  maximumBytes: PHOTO_MAXIMUM_BYTES,
  readAtMostBytes: 16 * PHOTO_MAXIMUM_BYTES,
  tooLarge: 'photo.tooLarge',
  places: { atOnce: UPLOADS_AT_ONCE, ofNetwork: UPLOADS_OF_NETWORK },
}

const SPREADSHEETS: FileEndpoint = {
  path: contract.imports.receiveFile['~orpc'].route.path ?? '',
  what: 'spreadsheets that come in',
  maximumBytes: SHEET_LIMITS.bytes,
  readAtMostBytes: 2 * SHEET_LIMITS.bytes,
  tooLarge: 'input.tooLarge',
  places: { atOnce: 4, ofNetwork: 2 },
}

interface Handlers {
  readonly answer: RouteHandlerMethod
  /** Sends away, before anything large is read, whoever may not send a spreadsheet. */
  readonly guardImports: onRequestHookHandler
}

/** The endpoints whose body is the file itself, of whatever type it says it is, and larger than others may be. */
export async function serveFileEndpoints(
  server: FastifyInstance,
  { answer, guardImports }: Handlers,
): Promise<void> {
  await server.register(async (scope) => serveFile(scope, PHOTOS, answer))
  await server.register(async (scope) => {
    scope.addHook('onRequest', guardImports)
    serveFile(scope, SPREADSHEETS, answer)
  })
}

function serveFile(scope: FastifyInstance, endpoint: FileEndpoint, answer: RouteHandlerMethod): void {
  const { path, what, maximumBytes, readAtMostBytes, tooLarge } = endpoint
  const places = openUploadPlaces(endpoint.places)
  scope.removeAllContentTypeParsers()
  scope.addContentTypeParser('*', async (request: FastifyRequest, body: Readable) => {
    const network = networkOf(request.ip)
    const hasRoom = places.take(network)
    try {
      const content = await readBody(body, { keptAtMost: hasRoom ? maximumBytes : 0, readAtMostBytes })
      if (!hasRoom) throw new Overloaded(what)
      if (!content) throw refused(tooLarge)
      return new File(content, 'file', { type: request.headers['content-type'] ?? '' })
    } finally {
      if (hasRoom) places.leave(network)
    }
  })
  scope.addHook('onSend', async (request, reply) => {
    if (!request.raw.complete) reply.header('connection', 'close')
  })
  scope.post(`/api${path}`, { bodyLimit: readAtMostBytes + 1 }, answer)
}

interface Bounds {
  readonly keptAtMost: number
  readonly readAtMostBytes: number
}

/** Never keeps more than so many bytes; null when there were more. */
async function readBody(
  body: Readable,
  { keptAtMost, readAtMostBytes }: Bounds,
): Promise<Buffer<ArrayBuffer>[] | null> {
  const chunks: Buffer<ArrayBuffer>[] = []
  let length = 0
  for await (const chunk of body.iterator({ destroyOnReturn: false })) {
    length += chunk.length
    if (length <= keptAtMost) chunks.push(chunk)
    else chunks.length = 0
    if (length > readAtMostBytes) break
  }
  return length <= keptAtMost ? chunks : null
}
