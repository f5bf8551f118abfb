import sharp from 'sharp'
import type { Dice } from '../fuzz/dice.ts'
import { diceOf } from '../fuzz/dice.ts'
import { blankPng, jpeg, PDF, photo, SVG } from './pictures.ts'

export interface HostileFile {
  readonly what: string
  readonly bytes: Buffer
}

const MUTATIONS_OF_EACH = 18

/** Files that want to crash a decoder, fill its memory or pass for what they are not; the same for the same seed. */
export async function hostileFiles(seed: number): Promise<HostileFile[]> {
  const dice = diceOf(seed)
  const sound = await soundFiles()
  const mutated = sound.flatMap(({ what, bytes }) =>
    Array.from({ length: MUTATIONS_OF_EACH }, (_, index) => ({
      what: `${what}, mutation ${index}`,
      bytes: mutationOf(bytes, dice),
    })),
  )
  return [...mutated, ...(await largeFiles()), ...(await wrongFiles())]
}

async function soundFiles(): Promise<HostileFile[]> {
  return [
    { what: 'JPEG', bytes: await jpeg() },
    { what: 'progressive JPEG', bytes: await photo().jpeg({ progressive: true }).toBuffer() },
    { what: 'PNG', bytes: await photo(120, 90).png().toBuffer() },
    { what: 'interlaced PNG', bytes: await photo(120, 90).png({ progressive: true }).toBuffer() },
    { what: 'WebP', bytes: await photo().webp().toBuffer() },
  ]
}

/** As large as is allowed, in a small file: what costs the most. */
async function largeFiles(): Promise<HostileFile[]> {
  const blank = (channels: 3 | 4) =>
    sharp({
      create: { width: 8000, height: 5000, channels, background: 'white' },
      limitInputPixels: false,
    })
  return [
    { what: 'PNG of one bit', bytes: blankPng(8000, 5000) },
    { what: 'PNG of 40 megapixels', bytes: await blank(4).png({ compressionLevel: 9 }).toBuffer() },
    {
      what: 'interlaced PNG of 40 megapixels, 16 bits',
      bytes: await blank(4).toColourspace('rgb16').png({ progressive: true, compressionLevel: 9 }).toBuffer(),
    },
    {
      what: 'progressive JPEG of 40 megapixels',
      bytes: await blank(3).jpeg({ progressive: true, quality: 40 }).toBuffer(),
    },
    { what: 'WebP of 40 megapixels', bytes: await blank(3).webp({ quality: 10, effort: 0 }).toBuffer() },
    { what: 'a line of a million pixels', bytes: blankPng(1, 1_000_000) },
    { what: 'too many pixels', bytes: blankPng(60_000, 60_000, 10) },
  ]
}

async function wrongFiles(): Promise<HostileFile[]> {
  const start = await jpeg()
  const png = blankPng(10, 10)
  return [
    { what: 'PDF', bytes: PDF },
    { what: 'SVG', bytes: SVG },
    { what: 'a JPEG that goes on as PDF', bytes: Buffer.concat([start, PDF]) },
    { what: 'a JPEG that goes on as SVG', bytes: Buffer.concat([start.subarray(0, 20), SVG]) },
    { what: 'a PNG that goes on as JPEG', bytes: Buffer.concat([png.subarray(0, 33), start]) },
    { what: 'a start without an end', bytes: Buffer.from([0xff, 0xd8, 0xff]) },
    { what: 'zeros', bytes: Buffer.alloc(1_048_576) },
    { what: 'starts of JPEG only', bytes: Buffer.alloc(1_048_576, Buffer.from([0xff, 0xd8, 0xff, 0xe0])) },
    { what: 'GIF', bytes: await photo(16, 12).gif().toBuffer() },
  ]
}

function mutationOf(sound: Buffer, dice: Dice): Buffer {
  const bytes = Buffer.from(sound)
  const place = () => dice.number(bytes.length)
  const ways = [
    () => bytes.subarray(0, place()),
    () => overwritten(bytes, 1 + dice.number(8), dice),
    () => overwritten(bytes, 200, dice),
    () => inHead(bytes, dice),
    () => bytes.fill(0xff, place()),
    () => bytes.fill(0, place()),
    () => Buffer.concat([bytes.subarray(0, place()), bytes.subarray(place())]),
    () => Buffer.concat([bytes.subarray(0, 64), ...Array.from({ length: 20 }, () => bytes.subarray(64))]),
  ]
  return dice.pick(ways)().subarray(0, 1_048_576)
}

function overwritten(bytes: Buffer, times: number, dice: Dice): Buffer {
  for (let count = 0; count < times; count += 1) bytes[dice.number(bytes.length)] = dice.number(256)
  return bytes
}

/** Sizes, depths and lengths stand in the first hundred bytes. */
function inHead(bytes: Buffer, dice: Dice): Buffer {
  for (let count = 0; count < 4; count += 1) bytes[12 + dice.number(88)] = dice.pick([0, 1, 0x7f, 0x80, 0xff])
  return bytes
}
