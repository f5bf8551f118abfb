import type { Vault } from '../vault/vault.ts'
import type { Files } from './files.ts'

interface Store {
  readonly files: Files
  readonly vault: Vault
}

/** A part is sealed by itself, so that the middle of a file can be read without its beginning. */
const PART_BYTES = 1024 * 1024

/** Writes a stream under a name of ours, encrypted part by part as it comes; answers its size. */
export async function writeSealed(
  { files, vault }: Store,
  name: string,
  content: AsyncIterable<Uint8Array>,
): Promise<number> {
  let parts = 0
  let bytes = 0
  for await (const part of inParts(content)) {
    await files.write(partName(name, parts), vault.encryptBytes(part, partName(name, parts)))
    parts += 1
    bytes += part.length
  }
  return bytes
}

export interface SealedFile {
  readonly name: string
  readonly bytes: number
}

/** Reads from `from` to just before `before`; throws where a part is missing. */
export async function* readSealed(
  { files, vault }: Store,
  { name }: SealedFile,
  { from, before }: { readonly from: number; readonly before: number },
): AsyncGenerator<Buffer, void, undefined> {
  for (let at = from; at < before; ) {
    const part = Math.floor(at / PART_BYTES)
    const box = await files.read(partName(name, part))
    if (!box) throw new Error(`Part ${part} of ${name} is missing`)
    const start = part * PART_BYTES
    const plain = vault.decryptBytes(box, partName(name, part)).subarray(at - start, before - start)
    yield plain
    at = start + PART_BYTES
  }
}

/** The whole file at once: only for one whose size is bounded. */
export async function readSealedWhole(store: Store, file: SealedFile): Promise<Buffer> {
  const parts: Buffer[] = []
  for await (const part of readSealed(store, file, { from: 0, before: file.bytes })) parts.push(part)
  return Buffer.concat(parts)
}

export async function removeSealed(
  { files }: Pick<Store, 'files'>,
  { name, bytes }: SealedFile,
): Promise<void> {
  for (let part = 0; part * PART_BYTES < bytes; part += 1) await files.remove(partName(name, part))
}

async function* inParts(content: AsyncIterable<Uint8Array>): AsyncGenerator<Buffer, void, undefined> {
  let gathered: Uint8Array[] = []
  let length = 0
  for await (const chunk of content) {
    gathered.push(chunk)
    length += chunk.length
    if (length < PART_BYTES) continue
    const all = Buffer.concat(gathered)
    let at = 0
    for (; at + PART_BYTES <= all.length; at += PART_BYTES) yield all.subarray(at, at + PART_BYTES)
    gathered = [all.subarray(at)]
    length = all.length - at
  }
  if (length > 0) yield Buffer.concat(gathered)
}

function partName(name: string, part: number): string {
  return `${name}/${part}`
}
