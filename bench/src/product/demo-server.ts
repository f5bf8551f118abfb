import type { Bench } from '../bench.ts'
import { temporaryFolder } from '../open-bench.ts'
import { untilAnswered } from './answered.ts'
import { startChild } from './child.ts'
import { freePort } from './free-port.ts'
import type { ProductServer } from './product-server.ts'

/** The product as `npm start` runs it, with the demo world, in a folder of its own; stopped with the section. */
export async function startDemo(
  bench: Bench,
  settings: Readonly<Record<string, string>> = {},
): Promise<ProductServer> {
  const port = await freePort()
  const folder = temporaryFolder(bench.defer)
  const child = startChild(['server/src/main.ts'], { PORT: String(port), DATA_DIR: folder, ...settings })
  bench.defer(() => child.stop())
  const origin = `http://127.0.0.1:${port}`
  await untilAnswered(child, `${origin}/readyz`)
  return { origin, child }
}
