import { readUserName } from '@qingtuan/domain/accounts/user-name'
import type { StaffRole } from '@qingtuan/domain/cadres/power'
import { STAFF_ROLES } from '@qingtuan/domain/cadres/power'
import { readPersonName } from '@qingtuan/domain/shared/person-name'
import { readPhone } from '@qingtuan/domain/shared/phone'
import { Command, Option } from 'commander'
import { ConfigError } from '../config.ts'
import type { InvitedStaff } from '../features/accounts/index.ts'
import { checkStaffUserName, createStaff, inviteStaff } from '../features/accounts/index.ts'
import type { Platform } from '../platform/platform.ts'
import { must } from '../platform/refused.ts'
import { systemCall } from '../platform/system-call.ts'
import { ask, readPiped } from './ask.ts'
import { enrolmentText } from './enrolment-text.ts'
import { explainRefusal } from './explain-refusal.ts'
import { withPlatform } from './with-platform.ts'

interface Options {
  readonly name?: string
  readonly userName?: string
  readonly role?: StaffRole
  readonly phone?: string
  readonly passwordStdin?: boolean
  readonly totpSecret?: string
  readonly code?: string
}

interface Credentials {
  readonly totpSecret: string
  readonly code: string
}

export function createStaffCommand(): Command {
  return new Command('create-staff')
    .description('make the account of somebody who works for the site and print the link to enrol')
    .option('--name <name>', 'name as colleagues know it')
    .option('--user-name <name>', '4 to 32 letters and digits')
    .addOption(new Option('--role <role>', 'what the account may do').choices(STAFF_ROLES))
    .option('--phone <phone>', 'for reminders of what is due')
    .option('--password-stdin', 'for scripts: read the password from the first line of the standard input')
    .option('--totp-secret <base32>', 'for scripts: the secret of an authenticator')
    .option('--code <digits>', 'for scripts: the code that this authenticator shows now')
    .action((options: Options) => {
      const credentials = credentialsOf(options)
      return withPlatform((platform) => run(platform, options, credentials).catch(explainRefusal))
    })
}

/** Null: the holder chooses them under a link. */
function credentialsOf({ passwordStdin = false, totpSecret, code }: Options): Credentials | null {
  if (!passwordStdin && totpSecret === undefined && code === undefined) return null
  if (passwordStdin && totpSecret !== undefined && code !== undefined) return { totpSecret, code }
  throw new ConfigError(
    '--password-stdin, --totp-secret and --code go together. Without all three a link is printed.',
  )
}

async function run(platform: Platform, options: Options, credentials: Credentials | null): Promise<void> {
  const staff = await collect(platform, options)
  const who = `${staff.name}（${staff.role}）`
  const { userName } = staff.userName
  if (credentials === null) {
    const { link } = await inviteStaff(systemCall(platform, platform.clock()), staff)
    process.stdout.write(`${who} will log in as ${userName}.\n${enrolmentText(link)}`)
    return
  }
  const password = await readPiped()
  await createStaff(systemCall(platform, platform.clock()), { ...staff, ...credentials, password })
  process.stdout.write(`${who} can log in as ${userName}.\n`)
}

async function collect(platform: Platform, options: Options): Promise<InvitedStaff> {
  const name = must(readPersonName(options.name ?? (await ask('Name', '--name'))))
  const userName = must(readUserName(options.userName ?? (await ask('User name', '--user-name'))))
  await checkStaffUserName(systemCall(platform, platform.clock()), userName)
  const role = options.role ?? readRole(await ask(`Role (${STAFF_ROLES.join(', ')})`, '--role'))
  const phone = options.phone === undefined ? null : must(readPhone(options.phone))
  return { name, userName, role, phone }
}

function readRole(typed: string): StaffRole {
  const role = STAFF_ROLES.find((one) => one === typed)
  if (!role) throw new ConfigError(`There is no role “${typed}”: ${STAFF_ROLES.join(', ')}`)
  return role
}
