import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import type { Bench } from '../../bench.ts'

export interface Uploads {
  /** Bytes of the photo that is sent. */
  readonly bytes: number
  /** Begins or stops to send photos; answers how many were received so far. */
  send(go: boolean): Promise<number>
}

/** Users who send one photo after the other, each as soon as the last was answered. */
export async function openUploads(bench: Bench, origin: string, atOnce: number): Promise<Uploads> {
  const worker = new Worker(new URL('./uploader.ts', import.meta.url), { workerData: { origin, atOnce } })
  bench.defer(async () => {
    await worker.terminate()
  })
  const [bytes] = await once(worker, 'message')
  return {
    bytes,
    async send(go) {
      worker.postMessage(go)
      const [received] = await once(worker, 'message')
      return received
    },
  }
}
