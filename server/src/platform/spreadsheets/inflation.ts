import { createInflateRaw } from 'node:zlib'
import { refused } from '../refused.ts'
import { SHEET_LIMITS } from './limits.ts'

const END_RECORD = 0x06054b50
const DIRECTORY_RECORD = 0x02014b50
const END_RECORD_LENGTH = 22
const LONGEST_COMMENT = 65_535
const DEFLATED = 8
const SIZE_FOLLOWS = 8
/** Stand where a second directory, or a part of it, tells the truth. */
const ELSEWHERE = [0xffff, 0xffffffff]

interface Packed {
  readonly method: number
  readonly data: Buffer
}

/**
 * Unpacks a ZIP file into nowhere and counts, before anything holds its contents: what the directory says of sizes
 * may be a lie. Refuses `input.tooLarge`, and `spreadsheet.unreadable` for what is no ZIP file.
 */
export async function refuseInflation(content: Buffer): Promise<void> {
  const most = Math.min(SHEET_LIMITS.inflatedBytes, 1_000_000 + content.length * SHEET_LIMITS.inflationRatio)
  let total = 0
  for (const { method, data } of packedFiles(content)) {
    total += method === DEFLATED ? await inflatedSize(data, most - total) : data.length
    if (total > most) throw refused('input.tooLarge')
  }
}

function* packedFiles(content: Buffer): Generator<Packed> {
  const end = endRecord(content)
  const entries = content.readUInt16LE(end + 10)
  let at = content.readUInt32LE(end + 16)
  // A list of members needs no ZIP64; whoever writes one has us count in one directory and reads in another.
  if ([entries, content.readUInt32LE(end + 12), at].some((told) => ELSEWHERE.includes(told)))
    throw unreadable()
  for (let entry = 0; entry < entries; entry += 1) {
    if (at + 46 > end || content.readUInt32LE(at) !== DIRECTORY_RECORD) throw unreadable()
    const size = content.readUInt32LE(at + 20)
    const header = content.readUInt32LE(at + 42)
    if (header + 30 + size > content.length) throw unreadable()
    // Without a size here, readers take the one that stands elsewhere.
    if (size === 0 && (content.readUInt16LE(at + 8) & SIZE_FOLLOWS) !== 0) throw unreadable()
    const start = header + 30 + content.readUInt16LE(header + 26) + content.readUInt16LE(header + 28)
    yield { method: content.readUInt16LE(at + 10), data: content.subarray(start, start + size) }
    const [name, extra, comment] = [28, 30, 32].map((offset) => content.readUInt16LE(at + offset))
    at += 46 + (name ?? 0) + (extra ?? 0) + (comment ?? 0)
  }
}

function endRecord(content: Buffer): number {
  const first = Math.max(0, content.length - END_RECORD_LENGTH - LONGEST_COMMENT)
  for (let at = content.length - END_RECORD_LENGTH; at >= first; at -= 1)
    if (content.readUInt32LE(at) === END_RECORD) return at
  throw unreadable()
}

async function inflatedSize(data: Buffer, most: number): Promise<number> {
  const inflate = createInflateRaw()
  inflate.end(data)
  let size = 0
  try {
    for await (const chunk of inflate) {
      size += chunk.length
      if (size > most) return size
    }
  } catch {
    throw unreadable()
  }
  return size
}

function unreadable() {
  return refused('spreadsheet.unreadable')
}
