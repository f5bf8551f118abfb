import { Command } from 'commander'
import { readConfig } from '../config.ts'
import { openConfiguredDatabase } from '../open-database.ts'
import { checkClock } from './doctor/check-clock.ts'
import { checkDatabase } from './doctor/check-database.ts'
import { checkJobs } from './doctor/check-jobs.ts'
import { checkKeys } from './doctor/check-keys.ts'
import { checkSettings } from './doctor/check-settings.ts'
import type { Finding } from './doctor/finding.ts'

const CHECKS = [checkSettings, checkDatabase, checkKeys, checkClock, checkJobs]
const SIGNS = { good: '✓', doubtful: '!', bad: '✗' } as const

export function doctorCommand(): Command {
  return new Command('doctor')
    .description('check configuration, database, keys, clock and queues, and say what to mend')
    .action(async () => {
      const findings = await examine()
      for (const { state, what, mend } of findings)
        process.stdout.write(`${SIGNS[state]} ${what}${mend ? `\n    → ${mend}` : ''}\n`)
      if (findings.some(({ state }) => state === 'bad')) process.exitCode = 1
    })
}

async function examine(): Promise<Finding[]> {
  const config = readConfig()
  const database = await openConfiguredDatabase(config)
  try {
    const findings: Finding[] = []
    for (const check of CHECKS) {
      findings.push(...(await check({ config, opened: database.opened })))
      // Without a schema there is nothing further to look at.
      if (check === checkDatabase && findings.at(-1)?.state === 'bad') break
    }
    return findings
  } finally {
    await database.close()
  }
}
