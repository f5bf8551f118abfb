import { setTimeout as pause } from 'node:timers/promises'
import { parentPort, workerData } from 'node:worker_threads'
import { PHOTO_MAXIMUM_BYTES } from '@qingtuan/domain/files/photo'
import { photo } from '@qingtuan/server/test/files/pictures.ts'

/** Sends photos from a thread of its own, so that this work is not counted as the product’s. */
const { origin, atOnce } = workerData as { origin: string; atOnce: number }
let running = false
let received = 0

/** 12 megapixels, as a phone’s camera has them, and as many bytes as are taken. */
async function largestPhoto(): Promise<Uint8Array<ArrayBuffer>> {
  const scene = photo(4000, 3000).blur(1.5)
  for (let quality = 90; ; quality -= 5) {
    const bytes = await scene.clone().jpeg({ quality }).toBuffer()
    if (bytes.length <= PHOTO_MAXIMUM_BYTES) return new Uint8Array(bytes)
  }
}

async function send(body: Uint8Array<ArrayBuffer>): Promise<void> {
  const headers = { 'content-type': 'image/jpeg', 'x-qingtuan-app': 'mobile' }
  const response = await fetch(`${origin}/api/photos`, { method: 'POST', headers, body })
  const text = await response.text()
  if (!response.ok) throw new Error(`POST /photos: ${response.status} ${text}`)
  received += 1
}

async function user(body: Uint8Array<ArrayBuffer>): Promise<void> {
  for (;;) await (running ? send(body) : pause(10))
}

const body = await largestPhoto()
for (let count = 0; count < atOnce; count += 1) void user(body)
parentPort?.on('message', (go: boolean) => {
  running = go
  parentPort?.postMessage(received)
})
parentPort?.postMessage(body.length)
