import { Worker } from 'node:worker_threads'
import type { PdfBlock } from './document.ts'
import type { PdfFacts } from './print-pdf.ts'

export interface PrintOrder {
  readonly facts: PdfFacts
  readonly blocks: readonly PdfBlock[]
}

/** Documents that are printed at once; the others wait, so that a rush of them leaves a processor to the requests. */
const AT_ONCE = 1

const waiting: (() => void)[] = []
let printing = 0

/**
 * Prints a document of many pages in a thread of its own: setting a long table takes seconds, in which this thread
 * goes on answering requests.
 */
export async function printAside(order: PrintOrder): Promise<Uint8Array<ArrayBuffer>> {
  if (printing >= AT_ONCE) await new Promise<void>((resolve) => waiting.push(resolve))
  else printing += 1
  try {
    return await printInThread(order)
  } finally {
    const next = waiting.shift()
    if (next) next()
    else printing -= 1
  }
}

function printInThread(order: PrintOrder): Promise<Uint8Array<ArrayBuffer>> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./print-worker.ts', import.meta.url), { workerData: order })
    worker.once('message', resolve)
    worker.once('error', reject)
    worker.once('exit', (code) => reject(new Error(`The printing thread ended with ${code} and no document`)))
  })
}
