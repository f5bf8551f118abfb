import { SMS_TEMPLATES } from '@qingtuan/server/src/platform/sms/sms-templates.ts'
import type { WorldDatabase } from '../database/world-database.ts'
import { untilAnswered } from './answered.ts'
import { buildApps } from './build-apps.ts'
import type { Child } from './child.ts'
import { startChild } from './child.ts'
import { freePort } from './free-port.ts'

export interface ProductServer {
  readonly origin: string
  readonly child: Child
}

export const CARRIER_ACCOUNT = { accessKeyId: 'bench', accessKeySecret: 'bench-secret' }
/** Nobody listens there: messages of sections that send none. */
const NO_CARRIER = 'http://127.0.0.1:9/'

/**
 * The product as shipped, in production mode, one process, behind one trusted proxy (this program). Files that it
 * receives and makes go into the folder, for sections that have some.
 */
export async function startProduct(
  world: WorldDatabase,
  { carrier = NO_CARRIER, folder }: { carrier?: string; folder?: string } = {},
): Promise<ProductServer> {
  await buildApps()
  const port = await freePort()
  // Not 127.0.0.1: by this name browsers keep `__Host-` cookies without TLS.
  const publicUrl = `http://localhost:${port}`
  const child = startChild(['server/src/main.ts'], {
    ...world.settings,
    QINGTUAN_MODE: 'production',
    PORT: String(port),
    PUBLIC_URL: publicUrl,
    TRUSTED_PROXIES: '1',
    LOG_LEVEL: 'error',
    ...(folder ? { DATA_DIR: folder } : {}),
    SMS_CARRIER: 'aliyun',
    SMS_ENDPOINT: carrier,
    SMS_ACCESS_KEY_ID: CARRIER_ACCOUNT.accessKeyId,
    SMS_ACCESS_KEY_SECRET: CARRIER_ACCOUNT.accessKeySecret,
    SMS_SIGN_NAME: '青团',
    SMS_TEMPLATES: Object.keys(SMS_TEMPLATES)
      .map((template) => `${template}:SMS_${template}`)
      .join(','),
    SMS_HOURLY_BUDGET: '1000000',
  })
  await untilAnswered(child, `http://127.0.0.1:${port}/readyz`)
  return { origin: `http://127.0.0.1:${port}`, child }
}
