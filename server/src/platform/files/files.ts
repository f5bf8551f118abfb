import { Disk, errors } from 'flydrive'
import { FSDriver } from 'flydrive/drivers/fs'

/** Where contents lie that are too large for a table. What is put there is already encrypted. */
export interface Files {
  /** Under a name of ours, never a user’s. */
  write(name: string, content: Buffer): Promise<void>
  /** Null when there is none of this name. */
  read(name: string): Promise<Buffer | null>
  /** Nothing happens when there is none of this name. */
  remove(name: string): Promise<void>
}

/** Opens the folder, which is made with the first file. */
export function openFiles(folder: string): Files {
  const disk = new Disk(new FSDriver({ location: folder, visibility: 'private' }))
  return {
    write: (name, content) => disk.put(name, content),
    async read(name) {
      try {
        return Buffer.from(await disk.getBytes(name))
      } catch (error) {
        if (isMissing(error)) return null
        throw error
      }
    },
    remove: (name) => disk.delete(name),
  }
}

function isMissing(error: unknown): boolean {
  const { cause } = error instanceof errors.E_CANNOT_READ_FILE ? error : {}
  return cause instanceof Error && 'code' in cause && cause.code === 'ENOENT'
}
