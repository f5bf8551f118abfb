import { refusalSentence } from '@qingtuan/contract/refusals'
import { readUserName } from '@qingtuan/domain/accounts/user-name'
import type { StaffRole } from '@qingtuan/domain/cadres/power'
import { STAFF_ROLES } from '@qingtuan/domain/cadres/power'
import { readPersonName } from '@qingtuan/domain/shared/person-name'
import { Command, Option } from 'commander'
import { ConfigError } from '../config.ts'
import { systemCall } from '../demo/system-call.ts'
import type { NewStaff } from '../features/accounts/index.ts'
import { checkNewPassword, checkStaffUserName, createStaff } from '../features/accounts/index.ts'
import type { Platform } from '../platform/platform.ts'
import { must, Refused } from '../platform/refused.ts'
import { ask, askHidden, readPiped } from './ask.ts'
import { linkAuthenticator } from './link-authenticator.ts'
import { withPlatform } from './with-platform.ts'

interface Options {
  readonly name?: string
  readonly userName?: string
  readonly role?: StaffRole
  readonly passwordStdin?: boolean
  readonly totpSecret?: string
  readonly code?: string
}

export function createStaffCommand(): Command {
  return new Command('create-staff')
    .description('make the account of somebody who works for the site: reviewer, operator, …')
    .option('--name <name>', 'name as colleagues know it')
    .option('--user-name <name>', '4 to 32 letters and digits')
    .addOption(new Option('--role <role>', 'what the account may do').choices(STAFF_ROLES))
    .option('--password-stdin', 'read the password from the first line of the standard input')
    .option('--totp-secret <base32>', 'for scripts: the secret of an authenticator, together with --code')
    .option('--code <digits>', 'for scripts: the code that this authenticator shows now')
    .action((options: Options) => {
      if ((options.totpSecret === undefined) !== (options.code === undefined))
        throw new ConfigError(
          '--totp-secret and --code go together: the code proves that the secret is used.',
        )
      return withPlatform((platform) => run(platform, options).catch(explain))
    })
}

async function run(platform: Platform, options: Options): Promise<void> {
  const staff = await collect(platform, options)
  // Typing takes a while: the code is judged by the clock as it is now.
  await createStaff(systemCall(platform, platform.clock()), staff)
  process.stdout.write(`${staff.name}（${staff.role}）can log in as ${staff.userName.userName}.\n`)
}

async function collect(platform: Platform, options: Options): Promise<NewStaff> {
  const call = systemCall(platform, platform.clock())
  const name = must(readPersonName(options.name ?? (await ask('Name', '--name'))))
  const userName = must(readUserName(options.userName ?? (await ask('User name', '--user-name'))))
  await checkStaffUserName(call, userName)
  const role = options.role ?? readRole(await ask(`Role (${STAFF_ROLES.join(', ')})`, '--role'))
  const password = options.passwordStdin ? await readPiped() : await askPassword()
  checkNewPassword(call, { password, audience: 'staff', personal: [userName.userName, name] })
  const { totpSecret, code } = options
  const authenticator =
    totpSecret !== undefined && code !== undefined
      ? { totpSecret, code }
      : await linkAuthenticator(platform, userName.userName)
  return { name, userName, role, password, ...authenticator }
}

function readRole(typed: string): StaffRole {
  const role = STAFF_ROLES.find((one) => one === typed)
  if (!role) throw new ConfigError(`There is no role “${typed}”: ${STAFF_ROLES.join(', ')}`)
  return role
}

async function askPassword(): Promise<string> {
  const password = await askHidden('Password (at least 15 characters)', '--password-stdin')
  const again = await askHidden('The same once more', '--password-stdin')
  if (password !== again) throw new ConfigError('The two passwords differ: nothing was made.')
  return password
}

function explain(error: unknown): never {
  if (!(error instanceof Refused)) throw error
  const { code, facts } = error.refusal
  throw new ConfigError(`${refusalSentence(code, 'zh-CN', facts)}\n${refusalSentence(code, 'en', facts)}`)
}
