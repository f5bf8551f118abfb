import { Command, InvalidArgumentError } from 'commander'
import { CALLBACK_PATH } from './platform/volunteer-registry/callback.ts'
import { postCallback } from './platform/volunteer-registry/stand-in/callbacks.ts'
import { serveStandIn } from './platform/volunteer-registry/stand-in/serve-stand-in.ts'
import { openStandIn } from './platform/volunteer-registry/stand-in/stand-in.ts'

interface Options {
  readonly port: number
  readonly secret: string
  readonly system: string
  readonly knowsNobody?: boolean
}

function portOf(text: string): number {
  const port = Number(text)
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new InvalidArgumentError('0 to 65535')
  return port
}

/** `npm run registry-stand-in`: a registry of invented volunteers on loopback, for demonstration and tests. */
const program = new Command('registry-stand-in')
  .description(
    'a stand-in for the registry of volunteers (docs/volunteer-registry.md); its volunteers are invented',
  )
  .option('--port <port>', 'on loopback; 0 takes a free one', portOf, 4790)
  .requiredOption('--secret <secret>', 'the VOLUNTEER_REGISTRY_SECRET of the system that asks')
  .option('--system <origin>', 'where the system is called back', 'http://127.0.0.1:3000')
  .option('--knows-nobody', 'only who is told of at /control/volunteers is registered')
  .action(async ({ port, secret, system, knowsNobody = false }: Options) => {
    const callback = postCallback(`${system}${CALLBACK_PATH}`)
    const standIn = openStandIn({ secret, clock: () => new Date(), everyone: !knowsNobody, callback })
    const served = await serveStandIn(standIn, port)
    process.stdout.write(`A stand-in for the volunteer registry listens at ${served.url}\n`)
    for (const signal of ['SIGINT', 'SIGTERM'] as const)
      process.once(signal, () => void served.close().then(() => process.exit(0)))
  })

await program.parseAsync()
