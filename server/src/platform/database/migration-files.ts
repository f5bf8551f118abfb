import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'

export interface MigrationFile {
  version: number
  name: string
  checksum: string
  sql: string
}

const fileName = /^(\d{4})_([a-z0-9_]+)\.sql$/

/** The migrations of a folder in order; throws when a name is malformed or a version is used twice. */
export async function readMigrations(folder: string): Promise<MigrationFile[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.sql')).sort()
  const files = await Promise.all(names.map((name) => readMigration(folder, name)))
  files.forEach((file, index) => {
    if (files[index - 1]?.version === file.version) {
      throw new Error(
        `Two migrations have the version ${file.version}: ${files[index - 1]?.name}, ${file.name}`,
      )
    }
  })
  return files
}

async function readMigration(folder: string, name: string): Promise<MigrationFile> {
  const version = Number(fileName.exec(name)?.[1] ?? 0)
  if (version === 0) throw new Error(`${name} is not named like a migration: 0001_what_it_does.sql`)
  // A checkout on Windows may have turned the line ends.
  const sql = (await readFile(join(folder, name), 'utf8')).replaceAll('\r\n', '\n')
  return { version, name, checksum: createHash('sha256').update(sql).digest('hex'), sql }
}
