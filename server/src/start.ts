import type { AddressInfo } from 'node:net'
import { router } from './app.ts'
import { openAside } from './aside.ts'
import type { Config } from './config.ts'
import { ConfigError, readConfig } from './config.ts'
import { plantWhenEmpty } from './demo/plant-when-empty.ts'
import { applyMigrations, openConfiguredDatabase } from './open-database.ts'
import { DatabaseStartError } from './platform/database/start-error.ts'
import { configuredOrigin } from './platform/http/origin.ts'
import { openServer } from './platform/http/server.ts'
import { openPlatform } from './platform/open-platform.ts'
import { welcome } from './welcome.ts'
import { declareQueues, startWorker } from './worker.ts'

interface Running {
  readonly origin: string
  stop(): Promise<void>
}

/** Starts web server and worker in this process; answers when the first request can come. */
export async function start(config: Config, { webApps = true } = {}): Promise<Running> {
  const database = await openConfiguredDatabase(config)
  try {
    await applyMigrations(config, database.opened)
    const platform = await openPlatform({ config, opened: database.opened, supervise: true })
    await declareQueues(platform)
    if (config.demo) await plantWhenEmpty(platform)
    const server = await openServer(platform, { router, webApps })
    const aside = openAside({ config, target: database.target })
    await startWorker(platform, aside)
    await server.listen({ host: config.HOST, port: config.PORT })
    const { port } = server.server.address() as AddressInfo
    const stop = async () => {
      await server.close()
      await platform.jobs.stop()
      await aside.close()
      await platform.images.close()
      await database.close()
    }
    return { origin: configuredOrigin({ ...config, PORT: port }), stop }
  } catch (error) {
    await database.close()
    throw error
  }
}

/** `npm start`: runs until it is told to stop; what prevents the start is said and ends the process. */
export const run = (): Promise<void> => serve().catch(fail)

async function serve(): Promise<void> {
  const config = readConfig()
  process.stdout.write(
    '正在准备数据库，首次启动约需几秒 Preparing the database; a first start takes some seconds …\n',
  )
  const running = await start(config)
  process.stdout.write(await welcome(config, running.origin))
  let stopping = false
  const stop = () => {
    if (stopping) return
    stopping = true
    process.stdout.write('\n正在停止 Stopping …\n')
    running.stop().then(
      () => process.exit(0),
      (error: unknown) => fail(error),
    )
  }
  process.on('SIGINT', stop)
  process.on('SIGTERM', stop)
}

function fail(error: unknown): never {
  process.stderr.write(`${explain(error)}\n`)
  process.exit(1)
}

/** What the operator can mend is said in a sentence; a bug is shown whole. */
function explain(error: unknown): string {
  if (error instanceof ConfigError || error instanceof DatabaseStartError) return error.message
  if (!(error instanceof Error)) return String(error)
  if ('code' in error && error.code === 'EADDRINUSE')
    return '端口已被占用。The port is taken by another program: choose another one with PORT=3001 npm start.'
  return error.stack ?? error.message
}

if (import.meta.main) await run()
