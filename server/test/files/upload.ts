import type { PhotoRef } from '@qingtuan/contract/files'
import type { TestServer } from '../test-server.ts'
import { jpeg } from './pictures.ts'

export interface Uploaded {
  readonly status: number
  readonly body: PhotoRef & { bytes: number; width: number; height: number; code?: string }
}

/** Sends a file as the apps do, its bytes being the whole body. */
export async function upload(
  server: TestServer,
  bytes: Uint8Array,
  { type = 'image/jpeg', key }: { type?: string; key?: string } = {},
): Promise<Uploaded> {
  const response = await server.request('/api/photos', {
    method: 'POST',
    headers: {
      'content-type': type,
      'x-qingtuan-app': 'mobile',
      ...(key ? { 'idempotency-key': key } : {}),
    },
    body: new Uint8Array(bytes),
  })
  return { status: response.status, body: (await response.json()) as Uploaded['body'] }
}

/** A photo that was received and that nobody has claimed. */
export async function receivedPhoto(server: TestServer): Promise<PhotoRef> {
  const { id, token } = (await upload(server, await jpeg())).body
  return { id, token }
}
