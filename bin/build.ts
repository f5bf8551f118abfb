import { createHash } from 'node:crypto'
import { existsSync, globSync, readFileSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, gzip } from 'node:zlib'
import { root, run } from './run/command.ts'

const apps = ['console', 'mobile']
const sources = ['src/**/*.*', 'public/**/*.*', '*.{html,ts,json}']
const compressible = '**/*.{js,css,svg,json,wasm,webmanifest}'

const stampOf = (app: string): string => {
  const shared = ['package-lock.json', 'bin/build.ts', 'contract/{*,src/**/*}.ts', 'domain/src/**/*.ts']
  const files = globSync([...shared, ...sources.map((it) => `${app}/${it}`)], { cwd: root }).sort()
  const hash = createHash('sha256')
  for (const file of files)
    hash
      .update(file)
      .update('\0')
      .update(readFileSync(join(root, file)))
  return hash.digest('hex')
}

const stampFile = (app: string): string => join(root, app, 'dist/.stamp')

const isFresh = (app: string, stamp: string): boolean =>
  existsSync(stampFile(app)) && readFileSync(stampFile(app), 'utf8') === stamp

const compress = async (folder: string): Promise<void> => {
  for (const name of globSync(compressible, { cwd: folder })) {
    const file = join(folder, name)
    const content = await readFile(file)
    const [br, gz] = await Promise.all([
      promisify(brotliCompress)(content),
      promisify(gzip)(content, { level: 9 }),
    ])
    await Promise.all([writeFile(`${file}.br`, br), writeFile(`${file}.gz`, gz)])
  }
}

const build = async (app: string, stamp: string): Promise<boolean> => {
  const { ok, output, seconds } = await run(['vite', 'build', app, '--logLevel', 'warn'])
  if (output.trim()) console.log(output.trim())
  if (!ok) return false
  await compress(join(root, app, 'dist'))
  await writeFile(stampFile(app), stamp)
  console.log(`Built ${app} in ${seconds.toFixed(1)} s`)
  return true
}

/** Builds the web apps that are absent or older than their sources. False when one could not be built. */
export const buildWebApps = async (): Promise<boolean> => {
  const stale = apps.map((app) => ({ app, stamp: stampOf(app) })).filter((it) => !isFresh(it.app, it.stamp))
  const built: boolean[] = []
  if (stale.length > 0) console.log('正在构建网页应用 Building the web apps …')
  for (const { app, stamp } of stale) built.push(await build(app, stamp))
  return built.every(Boolean)
}

if (import.meta.main) process.exitCode = (await buildWebApps()) ? 0 : 1
