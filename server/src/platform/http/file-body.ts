import type { Readable } from 'node:stream'
import { contract } from '@qingtuan/contract/contract'
import { PHOTO_MAXIMUM_BYTES } from '@qingtuan/domain/files/photo'
import type { FastifyInstance, FastifyRequest, RouteHandlerMethod } from 'fastify'
import { networkOf } from '../limits/network.ts'
import { Overloaded } from '../passwords/overloaded.ts'
import { refused } from '../refused.ts'
import { openUploadPlaces } from './upload-places.ts'

/** So much of what is too large is still read, and forgotten: browsers read the answer when they have sent everything. */
const READ_AT_MOST_BYTES = 16 * PHOTO_MAXIMUM_BYTES

/** The endpoint whose body is the file itself, of whatever type it says it is, and larger than others may be. */
export async function serveFileEndpoint(server: FastifyInstance, answer: RouteHandlerMethod): Promise<void> {
  const { path = '' } = contract.files.receivePhoto['~orpc'].route
  const places = openUploadPlaces()
  await server.register(async (scope) => {
    scope.removeAllContentTypeParsers()
    scope.addContentTypeParser('*', async (request: FastifyRequest, body: Readable) => {
      const network = networkOf(request.ip)
      const hasRoom = places.take(network)
      try {
        const content = await readBody(body, hasRoom ? PHOTO_MAXIMUM_BYTES : 0)
        if (!hasRoom) throw new Overloaded('photos that come in')
        if (!content) throw refused('photo.tooLarge')
        return new File(content, 'photo', { type: request.headers['content-type'] ?? '' })
      } finally {
        if (hasRoom) places.leave(network)
      }
    })
    scope.addHook('onSend', async (request, reply) => {
      if (!request.raw.complete) reply.header('connection', 'close')
    })
    scope.post(`/api${path}`, answer)
  })
}

/** Never keeps more than so many bytes; null when there were more. */
async function readBody(body: Readable, keptAtMost: number): Promise<Buffer<ArrayBuffer>[] | null> {
  const chunks: Buffer<ArrayBuffer>[] = []
  let length = 0
  for await (const chunk of body.iterator({ destroyOnReturn: false })) {
    length += chunk.length
    if (length <= keptAtMost) chunks.push(chunk)
    else chunks.length = 0
    if (length > READ_AT_MOST_BYTES) break
  }
  return length <= keptAtMost ? chunks : null
}
