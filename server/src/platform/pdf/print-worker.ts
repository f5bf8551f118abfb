import { parentPort, workerData } from 'node:worker_threads'
import { drawBlocks } from './document.ts'
import type { PrintOrder } from './print-aside.ts'
import { printPdf } from './print-pdf.ts'

// The thread of one document: it ends when the document is printed.
const { facts, blocks }: PrintOrder = workerData
parentPort?.postMessage(await printPdf(facts, (pdf) => drawBlocks(pdf, blocks)))
