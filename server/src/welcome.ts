import type { Config } from './config.ts'
import { DEMO_LOG_INS, DEMO_PASSWORD } from './demo/log-ins.ts'

/** What `npm start` prints once the first request can come. */
export function welcome(config: Config, origin: string): string {
  const database = config.DATABASE_URL ? 'DATABASE_URL' : config.dataDirectory
  const lines = [
    '',
    `${config.SITE_NAME} · Qingtuan`,
    '',
    `  电脑端 Console     ${origin}/`,
    `  手机端 Member app  ${origin}/m/`,
    `  接口 API           ${origin}/api/docs`,
    `  数据 Data          ${database}`,
    ...(config.demo ? demoLines(config, origin) : []),
    '',
    '  Ctrl-C 停止 stops it; the data stays.',
    '',
  ]
  return `${lines.join('\n')}\n`
}

function demoLines(config: Config, origin: string): string[] {
  const logIns = DEMO_LOG_INS.map(
    ({ app, userName, zh, en, ...rest }) =>
      `    ${app === 'console' ? '电脑端' : '手机端'}  ${userName.padEnd(12)} ${zh} · ${en}${tailOf(rest)}`,
  )
  const outbox = config.SMS_CARRIER === 'outbox-page' ? [`  短信 Messages      ${origin}/outbox`] : []
  return [...outbox, '', `  演示账号 Demo log-ins, password ${DEMO_PASSWORD}`, ...logIns]
}

function tailOf({ documentTail }: { documentTail?: string }): string {
  return documentTail ? ` · 证件号码后四位 document ${documentTail}` : ''
}
