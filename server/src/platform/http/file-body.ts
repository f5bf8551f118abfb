import type { Readable } from 'node:stream'
import { contract } from '@qingtuan/contract/contract'
import { PHOTO_MAXIMUM_BYTES } from '@qingtuan/domain/files/photo'
import type { FastifyInstance, FastifyRequest, RouteHandlerMethod } from 'fastify'
import { Overloaded } from '../passwords/overloaded.ts'
import { refused } from '../refused.ts'

/** Files that may be on their way at once: each of them takes memory. */
const ON_THEIR_WAY = 50
/** So much of what is too large is still read, and forgotten: browsers read the answer when they have sent everything. */
const READ_AT_MOST_BYTES = 16 * PHOTO_MAXIMUM_BYTES

/** The endpoint whose body is the file itself, of whatever type it says it is, and larger than others may be. */
export async function serveFileEndpoint(server: FastifyInstance, answer: RouteHandlerMethod): Promise<void> {
  const { path = '' } = contract.files.receivePhoto['~orpc'].route
  let onTheirWay = 0
  await server.register(async (scope) => {
    scope.removeAllContentTypeParsers()
    scope.addContentTypeParser('*', async (request: FastifyRequest, body: Readable) => {
      if (onTheirWay >= ON_THEIR_WAY) throw new Overloaded('photos that come in')
      onTheirWay += 1
      try {
        return new File(await bytesOf(body), 'photo', { type: request.headers['content-type'] ?? '' })
      } finally {
        onTheirWay -= 1
      }
    })
    scope.post(`/api${path}`, answer)
  })
}

/** Never keeps more than a photo may have; refuses `photo.tooLarge`. */
async function bytesOf(body: Readable): Promise<Buffer<ArrayBuffer>[]> {
  const chunks: Buffer<ArrayBuffer>[] = []
  let length = 0
  for await (const chunk of body.iterator({ destroyOnReturn: false })) {
    length += chunk.length
    if (length <= PHOTO_MAXIMUM_BYTES) chunks.push(chunk)
    else chunks.length = 0
    if (length > READ_AT_MOST_BYTES) break
  }
  if (length > PHOTO_MAXIMUM_BYTES) throw refused('photo.tooLarge')
  return chunks
}
