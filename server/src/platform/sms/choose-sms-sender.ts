import type { Config } from '../../config.ts'
import { openAliyun } from './aliyun.ts'
import { outboxSender } from './outbox-sender.ts'
import type { SmsSender } from './sms-sender.ts'
import type { SmsTemplateId } from './sms-templates.ts'
import { SMS_TEMPLATES } from './sms-templates.ts'
import { openTencent } from './tencent.ts'

/** The adapter that the settings name. */
export function chooseSmsSender(config: Config): SmsSender {
  const { SMS_CARRIER, SMS_ENDPOINT: endpoint } = config
  const secrets = {
    accessKeyId: config.SMS_ACCESS_KEY_ID ?? '',
    accessKeySecret: config.SMS_ACCESS_KEY_SECRET ?? '',
  }
  const carrier = {
    signName: config.SMS_SIGN_NAME ?? '',
    templates: templatesOf(config.SMS_TEMPLATES ?? ''),
    ...(endpoint ? { endpoint } : {}),
  }
  if (SMS_CARRIER === 'aliyun') return openAliyun({ ...carrier, ...secrets })
  if (SMS_CARRIER === 'tencent')
    return openTencent({
      ...carrier,
      secretId: secrets.accessKeyId,
      secretKey: secrets.accessKeySecret,
      sdkAppId: config.SMS_APPLICATION_ID ?? '',
      region: config.SMS_REGION ?? 'ap-beijing',
    })
  return outboxSender
}

function templatesOf(setting: string): Partial<Record<SmsTemplateId, string>> {
  const pairs = setting.split(',').map((pair) => pair.split(':').map((part) => part.trim()))
  return Object.fromEntries(pairs.filter(([template]) => template && Object.hasOwn(SMS_TEMPLATES, template)))
}
