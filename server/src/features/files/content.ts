import type { Platform } from '../../platform/platform.ts'

const nameOf = (id: string) => `photos/${id}`
const contextOf = (id: string) => `photo:${id}`

/** Writes a photo’s content, encrypted for this photo alone. */
export async function writeContent(
  { vault, files }: Pick<Platform, 'vault' | 'files'>,
  id: string,
  bytes: Uint8Array,
): Promise<void> {
  await files.write(nameOf(id), vault.encryptBytes(Buffer.from(bytes), contextOf(id)))
}

/** Null when there is none. */
export async function readContent(
  { vault, files }: Pick<Platform, 'vault' | 'files'>,
  id: string,
): Promise<Buffer | null> {
  const box = await files.read(nameOf(id))
  return box && vault.decryptBytes(box, contextOf(id))
}

export function removeContent({ files }: Pick<Platform, 'files'>, id: string): Promise<void> {
  return files.remove(nameOf(id))
}
