import { endpoints } from '../../platform/http/endpoints.ts'
import { handOver } from './hand-over.ts'
import { openHandover } from './open-handover.ts'
import { readHandover, watchHandover } from './read-handover.ts'
import { receivePhoto } from './receive-photo.ts'

const { files } = endpoints

export const filesRoutes = {
  receivePhoto: files.receivePhoto.handler(({ input, context }) => receivePhoto(context.call, input)),
  openHandover: files.openHandover.handler(({ context }) => openHandover(context.call)),
  watchHandover: files.watchHandover.handler(({ input, context }) => watchHandover(context.call, input)),
  readHandover: files.readHandover.handler(({ input, context }) => readHandover(context.call, input)),
  handOver: files.handOver.handler(({ input, context }) => handOver(context.call, input)),
}
