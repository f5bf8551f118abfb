import { readUserName } from '@qingtuan/domain/accounts/user-name'
import { Command } from 'commander'
import { resetStaff } from '../features/accounts/index.ts'
import type { Platform } from '../platform/platform.ts'
import { must } from '../platform/refused.ts'
import { systemCall } from '../platform/system-call.ts'
import { ask } from './ask.ts'
import { enrolmentText } from './enrolment-text.ts'
import { explainRefusal } from './explain-refusal.ts'
import { withPlatform } from './with-platform.ts'

export function resetStaffCommand(): Command {
  return new Command('reset-staff')
    .description('void password, authenticator and sessions of somebody of the staff and print a new link')
    .option('--user-name <name>', 'whose account')
    .action(({ userName }: { userName?: string }) =>
      withPlatform((platform) => run(platform, userName).catch(explainRefusal)),
    )
}

async function run(platform: Platform, given: string | undefined): Promise<void> {
  const userName = must(readUserName(given ?? (await ask('User name', '--user-name'))))
  const { link, ended } = await resetStaff(systemCall(platform, platform.clock()), userName)
  process.stdout.write(`${userName.userName} is logged out everywhere (${ended}).\n${enrolmentText(link)}`)
}
