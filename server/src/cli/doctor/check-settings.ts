import { constants } from 'node:fs'
import { access, statfs } from 'node:fs/promises'
import { SMS_TEMPLATES } from '../../platform/sms/sms-templates.ts'
import type { Finding, Patient } from './finding.ts'

const LEAST_FREE_BYTES = 1_000_000_000

/** Mode, data folder and carrier. */
export async function checkSettings({ config }: Patient): Promise<Finding[]> {
  const mode: Finding = config.demo
    ? {
        state: 'doubtful',
        what: 'Demo mode: known passwords, messages shown to everybody',
        mend: 'Set QINGTUAN_MODE=production before real people use it.',
      }
    : { state: 'good', what: 'Production mode' }
  return [mode, ...(await checkFolder(config.dataDirectory)), ...checkTemplates(config)]
}

async function checkFolder(folder: string): Promise<Finding[]> {
  try {
    await access(folder, constants.W_OK)
  } catch (error) {
    return [
      {
        state: 'bad',
        what: `The data folder ${folder} cannot be written: ${String(error)}`,
        mend: 'Create it or set DATA_DIR.',
      },
    ]
  }
  const { bavail, bsize } = await statfs(folder)
  if (bavail * bsize < LEAST_FREE_BYTES)
    return [
      {
        state: 'bad',
        what: `Less than 1 GB is free under ${folder}`,
        mend: 'Free some space: the database stops when it is full.',
      },
    ]
  return [{ state: 'good', what: `Data folder ${folder}` }]
}

function checkTemplates({ SMS_CARRIER, SMS_TEMPLATES: setting = '' }: Patient['config']): Finding[] {
  if (SMS_CARRIER === 'outbox-page') return []
  const missing = Object.keys(SMS_TEMPLATES).filter((template) => !setting.includes(`${template}:`))
  if (missing.length === 0)
    return [{ state: 'good', what: `SMS through ${SMS_CARRIER}, every template named` }]
  return [
    {
      state: 'bad',
      what: `SMS_TEMPLATES lacks ${missing.join(', ')}`,
      mend: 'Register these templates with the carrier and add their ids.',
    },
  ]
}
