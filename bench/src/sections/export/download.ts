import { createHash } from 'node:crypto'
import type { Asking } from '../../product/ask.ts'
import { headersOf } from '../../product/ask.ts'

export interface Download {
  readonly bytes: number
  readonly seconds: number
  /** Whether what came before it broke off, and what was fetched from there, is the file. */
  readonly isSame: boolean
}

/** Fetches the file of an export whole; and again, breaking off in the middle and going on from there. */
export async function download(city: Asking, id: string): Promise<Download> {
  const began = performance.now()
  const whole = createHash('sha256')
  const bytes = await readInto(whole, await fetchFile(city, id, {}), Number.POSITIVE_INFINITY)
  const seconds = (performance.now() - began) / 1000
  const parts = createHash('sha256')
  const got = await readInto(parts, await fetchFile(city, id, {}), bytes / 2)
  const rest = await fetchFile(city, id, { range: `bytes=${got}-` })
  const isPart = rest.status === 206
  const more = await readInto(parts, rest, Number.POSITIVE_INFINITY)
  const isSame = isPart && got + more === bytes && parts.digest('hex') === whole.digest('hex')
  return { bytes, seconds, isSame }
}

async function fetchFile({ origin, ...asking }: Asking, id: string, headers: Record<string, string>) {
  const url = `${origin}/api/exports/${id}/file`
  const response = await fetch(url, { headers: { ...headersOf(asking), ...headers } })
  if (!response.ok) throw new Error(`The file is not there: ${response.status}`)
  return response
}

/** Reads until the end, or breaks off after so many bytes; answers how many came. */
async function readInto(hash: ReturnType<typeof createHash>, { body }: Response, atMost: number) {
  let bytes = 0
  for await (const chunk of body ?? []) {
    hash.update(chunk)
    bytes += chunk.length
    if (bytes >= atMost) break
  }
  return bytes
}
