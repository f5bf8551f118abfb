import { Command } from 'commander'
import { ConfigError } from '../config.ts'
import { plantWhenEmpty } from '../demo/plant-when-empty.ts'
import { drainQueues } from '../worker.ts'
import { withPlatform } from './with-platform.ts'

export function seedCommand(): Command {
  return new Command('seed')
    .description('plant the demo world of invented people into an empty database')
    .action(() =>
      withPlatform(async (platform) => {
        if (!platform.config.demo)
          throw new ConfigError('The demo world has a known password: it is planted in demo mode only.')
        const planted = await plantWhenEmpty(platform)
        // Planting announces what it does; without this the messages would wait for a server.
        await drainQueues(platform)
        process.stdout.write(
          planted
            ? 'The demo world is planted.\n'
            : 'The database has organizations already: nothing was planted.\n',
        )
      }),
    )
}
