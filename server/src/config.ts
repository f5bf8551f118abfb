import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { TRANSFER_SILENT_WORKING_DAYS } from '@qingtuan/domain/transfers/deadline'
import { z } from 'zod'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))
const flag = z
  .enum(['yes', 'no'])
  .default('no')
  .transform((value) => value === 'yes')
const secret = z.string().min(1)

/** Every setting, read from the environment here and nowhere else; docs/operations.md lists them. */
const environment = z.object({
  QINGTUAN_MODE: z.enum(['demo', 'production']).default('demo'),
  /** Allows demo mode on an address that others can reach. */
  QINGTUAN_DEMO_OUTSIDE: flag,
  HOST: z.string().default('127.0.0.1'),
  PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
  /** Origin under which users reach the system, for links in messages and QR codes. */
  PUBLIC_URL: z.url().optional(),
  /** Number of proxies in front whose X-Forwarded-For is believed. */
  TRUSTED_PROXIES: z.coerce.number().int().min(0).max(10).default(0),
  SITE_NAME: z.string().min(1).max(40).default('北京共青团'),
  DATA_DIR: z.string().default('data'),
  DATABASE_URL: z.string().optional(),
  DATABASE_CONNECTIONS: z.coerce.number().int().min(2).max(200).default(20),
  LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent']).default('warn'),
  VAULT_PROFILE: z.enum(['modern', 'gm']).default('modern'),
  /** `id:base64` pairs, comma-separated; 32 bytes each. */
  VAULT_KEYS: secret.optional(),
  VAULT_CURRENT_KEY: secret.optional(),
  VAULT_BLIND_INDEX_KEY: secret.optional(),
  SMS_CARRIER: z.enum(['outbox-page', 'aliyun', 'tencent']).default('outbox-page'),
  SMS_ACCESS_KEY_ID: secret.optional(),
  SMS_ACCESS_KEY_SECRET: secret.optional(),
  SMS_SIGN_NAME: z.string().optional(),
  /** `template:carrierTemplate` pairs, comma-separated. */
  SMS_TEMPLATES: z.string().optional(),
  /** Tencent’s application id and region. */
  SMS_APPLICATION_ID: z.string().optional(),
  SMS_REGION: z.string().optional(),
  SMS_ENDPOINT: z.url().optional(),
  /** Messages an hour over all phones before sending stops with an alarm. */
  SMS_HOURLY_BUDGET: z.coerce.number().int().min(1).default(20_000),
  /** Days for which an appeal’s photos outlive its decision. */
  PHOTO_KEPT_DAYS: z.coerce.number().int().min(0).max(3650).default(30),
  /** Working days after which a step of a transfer passes from a silent organization to its superior. */
  TRANSFER_SILENT_DAYS: z.coerce.number().int().min(1).max(250).default(TRANSFER_SILENT_WORKING_DAYS),
  /** 志愿北京 or another registry of volunteers; `stand-in` is demo mode’s, and what it does without a setting. */
  VOLUNTEER_REGISTRY: z.enum(['off', 'http', 'file', 'stand-in']).optional(),
  VOLUNTEER_REGISTRY_URL: z.url({ protocol: /^https?$/ }).optional(),
  VOLUNTEER_REGISTRY_KEY_ID: secret.optional(),
  /** Signs requests, answers and callbacks. */
  VOLUNTEER_REGISTRY_SECRET: z.string().min(32).optional(),
  /** Where one registers as a volunteer; shown to who has not. */
  VOLUNTEER_REGISTRY_SITE: z.url({ protocol: /^https?$/ }).optional(),
})

export type Environment = z.infer<typeof environment>

export interface Config extends Omit<Environment, 'VOLUNTEER_REGISTRY'> {
  readonly VOLUNTEER_REGISTRY: NonNullable<Environment['VOLUNTEER_REGISTRY']>
  readonly root: string
  readonly dataDirectory: string
  readonly demo: boolean
}

/** Settings that cannot be used; each line says which and why. */
export class ConfigError extends Error {
  override name = 'ConfigError'
}

/** Reads and checks the settings. Throws ConfigError. */
export function readConfig(source: Record<string, string | undefined> = process.env): Config {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''))
  const parsed = environment.safeParse(given)
  if (!parsed.success) throw new ConfigError(z.prettifyError(parsed.error))
  const config = parsed.data
  refuseUnsafe(config)
  const dataDirectory = resolve(ROOT, config.DATA_DIR)
  const demo = config.QINGTUAN_MODE === 'demo'
  const VOLUNTEER_REGISTRY = config.VOLUNTEER_REGISTRY ?? (demo ? 'stand-in' : 'off')
  return { ...config, VOLUNTEER_REGISTRY, root: ROOT, dataDirectory, demo }
}

/** The folder of the migrations. */
export function migrationsFolder(config: Config): string {
  return join(config.root, 'server', 'migrations')
}

const PRODUCTION_NEEDS = [
  'DATABASE_URL',
  'PUBLIC_URL',
  'VAULT_KEYS',
  'VAULT_CURRENT_KEY',
  'VAULT_BLIND_INDEX_KEY',
] as const
const CARRIER_NEEDS = [
  'SMS_ACCESS_KEY_ID',
  'SMS_ACCESS_KEY_SECRET',
  'SMS_SIGN_NAME',
  'SMS_TEMPLATES',
] as const

const REGISTRY_NEEDS = [
  'VOLUNTEER_REGISTRY_URL',
  'VOLUNTEER_REGISTRY_KEY_ID',
  'VOLUNTEER_REGISTRY_SECRET',
] as const

function refuseUnsafe(config: Environment): void {
  const problems: string[] = []
  if (config.QINGTUAN_MODE === 'demo') {
    if (!isLoopback(config.HOST) && !config.QINGTUAN_DEMO_OUTSIDE)
      problems.push(
        `HOST=${config.HOST}: demo mode shows text messages to everybody and so listens on loopback only. Set QINGTUAN_MODE=production, or QINGTUAN_DEMO_OUTSIDE=yes if that is what you want.`,
      )
  } else {
    const missing = PRODUCTION_NEEDS.filter((name) => !config[name])
    if (missing.length > 0) problems.push(`Production mode needs ${missing.join(', ')}.`)
    if (config.SMS_CARRIER === 'outbox-page')
      problems.push(
        'SMS_CARRIER=outbox-page shows messages to everybody; production needs aliyun or tencent.',
      )
  }
  if (config.SMS_CARRIER !== 'outbox-page') {
    const missing = CARRIER_NEEDS.filter((name) => !config[name])
    if (missing.length > 0) problems.push(`SMS_CARRIER=${config.SMS_CARRIER} needs ${missing.join(', ')}.`)
  }
  problems.push(...registryProblems(config))
  if (problems.length > 0) throw new ConfigError(problems.join('\n'))
}

function registryProblems(config: Environment): string[] {
  const { VOLUNTEER_REGISTRY: registry, VOLUNTEER_REGISTRY_URL: url, QINGTUAN_MODE } = config
  if (registry === 'stand-in' && QINGTUAN_MODE === 'production')
    return ['VOLUNTEER_REGISTRY=stand-in invents its answers; production needs http, file or off.']
  if (registry !== 'http') return []
  const missing = REGISTRY_NEEDS.filter((name) => !config[name])
  if (missing.length > 0) return [`VOLUNTEER_REGISTRY=http needs ${missing.join(', ')}.`]
  const isPlain = url?.startsWith('http:') && !isLoopback(new URL(url).hostname)
  return isPlain ? ['VOLUNTEER_REGISTRY_URL carries names and document numbers: it needs https.'] : []
}

function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127\./.test(host)
}
