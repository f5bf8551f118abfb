import { Worker } from 'node:worker_threads'
import { turns } from '../turns.ts'
import type { PdfBlock } from './document.ts'
import type { PdfFacts } from './print-pdf.ts'

export interface PrintOrder {
  readonly facts: PdfFacts
  readonly blocks: readonly PdfBlock[]
}

/** Documents that are printed at once; the others wait, so that a rush of them leaves a processor to the requests. */
const AT_ONCE = 1

const turn = turns(AT_ONCE)

/**
 * Prints a document of many pages in a thread of its own: setting a long table takes seconds, in which this thread
 * goes on answering requests.
 */
export async function printAside(order: PrintOrder): Promise<Uint8Array<ArrayBuffer>> {
  const end = await turn()
  try {
    return await printInThread(order)
  } finally {
    end()
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
