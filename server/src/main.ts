import { flushCompileCache } from 'node:module'
import { ConfigError, readConfig } from './config.ts'
import { DatabaseStartError } from './platform/database/start-error.ts'
import { keepCompiled } from './platform/process/keep-compiled.ts'
import { holdNurserySmall } from './platform/process/nursery.ts'

/** `npm start`: runs until it is told to stop; what prevents the start is said and ends the process. */
export const run = (): Promise<void> => serve().catch(fail)

async function serve(): Promise<void> {
  const config = readConfig()
  process.stdout.write(
    '正在准备数据库，首次启动约需几秒 Preparing the database; a first start takes some seconds …\n',
  )
  const letNurseryGrow = holdNurserySmall()
  keepCompiled(config.dataDirectory)
  // What holds for all of the program is settled before it is read.
  const { start } = await import('./start.ts')
  const running = await start(config)
  const { welcome } = await import('./welcome.ts')
  process.stdout.write(await welcome(config, running.origin))
  letNurseryGrow()
  flushCompileCache()
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
