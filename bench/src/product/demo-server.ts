import type { Bench } from '../bench.ts'
import { temporaryFolder } from '../open-bench.ts'
import { untilAnswered } from './answered.ts'
import { startChild } from './child.ts'
import { freePort } from './free-port.ts'
import type { ProductServer } from './product-server.ts'

/** The product as `npm start` runs it, with the demo world; stopped with the section. Its folder is a new one if none is set. */
export async function startDemo(
  bench: Bench,
  settings: Readonly<Record<string, string>> = {},
): Promise<ProductServer> {
  const port = Number(settings.PORT ?? (await freePort()))
  const folder = settings.DATA_DIR ?? temporaryFolder(bench.defer)
  const child = startChild(['server/src/main.ts'], { ...settings, PORT: String(port), DATA_DIR: folder })
  bench.defer(() => child.stop())
  const origin = `http://127.0.0.1:${port}`
  await untilAnswered(child, `${origin}/readyz`)
  return { origin, child }
}
