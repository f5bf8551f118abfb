import { randomBytes } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { crc32, deflateSync } from 'node:zlib'

const SPECIMENS = join(import.meta.dirname, '../../../server/src/demo/specimens')

/** Pictures of a card that is nobody’s; the reviewers of these tests read what the test tells them. */
export const CARD = { front: join(SPECIMENS, '104.jpg'), back: join(SPECIMENS, 'back.jpg') }

/** What people try to upload; each is written to where `pathOf` says. */
type PathOf = (name: string) => string

/** A photo of more than 1 MB, as phones take it: nothing in it repeats, so that PNG cannot pack it. */
export async function largePhoto(pathOf: PathOf): Promise<string> {
  const [width, height] = [900, 600]
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  // Eight bits a channel, red, green and blue.
  header.set([8, 2], 8)
  const lines = Array.from({ length: height }, () => Buffer.concat([Buffer.of(0), randomBytes(width * 3)]))
  const signature = Buffer.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)
  const parts = [chunk('IHDR', header), chunk('IDAT', deflateSync(Buffer.concat(lines))), chunk('IEND')]
  return write(pathOf('large.png'), Buffer.concat([signature, ...parts]))
}

function chunk(type: string, content = Buffer.alloc(0)): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), content])
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(content.length)
  check.writeUInt32BE(crc32(named))
  return Buffer.concat([length, named, check])
}

/** A PDF that is called a photo. */
export const disguisedPdf = (pathOf: PathOf): Promise<string> =>
  write(pathOf('card.jpg'), Buffer.from('%PDF-1.4\n1 0 obj\n<< /Type /Catalog >>\nendobj\n%%EOF\n'))

/** A photo of which the last part got lost. */
export const truncatedPhoto = async (pathOf: PathOf): Promise<string> => {
  const whole = await readFile(CARD.front)
  return write(pathOf('truncated.jpg'), whole.subarray(0, Math.floor(whole.length / 2)))
}

async function write(path: string, content: Buffer): Promise<string> {
  await writeFile(path, content)
  return path
}
