import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import type { Platform } from '../platform.ts'
import type { DeliveredMessage } from '../sms/delivered.ts'
import { readDelivered } from '../sms/delivered.ts'
import type { ShownAuthenticator } from './demo-authenticators.ts'
import { readAuthenticators } from './demo-authenticators.ts'
import { escapeHtml } from './html.ts'
import { newNonce, pagePolicy } from './security-headers.ts'

const SHOWN = 50
const STYLE = `
body { font: 16px/1.6 system-ui, sans-serif; max-width: 46rem; margin: 0 auto; padding: 1rem; color: #1f1f1f }
li { list-style: none; border: 1px solid #d9d9d9; border-radius: 8px; padding: .6rem 1rem; margin: .6rem 0 }
ul { padding: 0 } b { font-size: 1.1em } small { color: #595959 } form { margin: 1rem 0 }
input { font: inherit; padding: .3rem .6rem } .code { font: 600 1.3em ui-monospace, monospace; color: #b3001b }`

/** Demo mode’s stand-in for everybody’s phone: the text messages that have left, newest first. */
export function serveOutboxPage(server: FastifyInstance, platform: Platform): void {
  server.get('/outbox', async ({ query }, reply) => {
    const phone = phoneIn(query)
    const messages = await readDelivered(platform, { phone, limit: SHOWN })
    const authenticators = await readAuthenticators(platform)
    const nonce = newNonce()
    return reply
      .header('content-security-policy', pagePolicy(nonce))
      .type('text/html; charset=utf-8')
      .send(render({ messages, authenticators, phone: phone ?? '', nonce }))
  })
  server.get('/outbox.json', async ({ query }) => ({
    messages: await readDelivered(platform, { phone: phoneIn(query), limit: SHOWN }),
    authenticators: await readAuthenticators(platform),
  }))
}

const asked = z.object({ phone: z.union([z.string(), z.array(z.string())]) })

/** Asked for twice, the last one counts. */
function phoneIn(query: unknown): string | undefined {
  const phone = asked.safeParse(query).data?.phone
  return typeof phone === 'string' ? phone : phone?.at(-1)
}

const MOMENT = new Intl.DateTimeFormat('zh-CN', {
  timeZone: 'Asia/Shanghai',
  dateStyle: 'short',
  timeStyle: 'medium',
})

interface OutboxView {
  readonly messages: readonly DeliveredMessage[]
  readonly authenticators: readonly ShownAuthenticator[]
  readonly phone: string
  readonly nonce: string
}

function render({ messages, authenticators, phone, nonce }: OutboxView): string {
  const items = messages.map(
    ({ phone: receiver, text, code, sentAt }) =>
      `<li><b>${escapeHtml(receiver)}</b> <small>${MOMENT.format(new Date(sentAt))}</small><br>${escapeHtml(text)}${
        code ? `<br><span class="code">${escapeHtml(code)}</span>` : ''
      }</li>`,
  )
  const list = items.length > 0 ? `<ul>${items.join('')}</ul>` : '<p>还没有短信 · No messages yet</p>'
  return `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>短信 · Text messages</title><style nonce="${nonce}">${STYLE}</style>
<h1>短信 · Text messages</h1><p>演示模式：所有短信都显示在这里，不会真的发出。In demo mode no message leaves this machine.</p>
<form><input name="phone" value="${escapeHtml(phone)}" placeholder="手机号 Phone" aria-label="手机号 Phone"> <button>刷新 Refresh</button></form>
${list}${renderAuthenticators(authenticators)}</html>`
}

/** Staff log in with a second factor; nobody should need an authenticator to look at the demonstration. */
function renderAuthenticators(shown: readonly ShownAuthenticator[]): string {
  if (shown.length === 0) return ''
  const items = shown.map(
    ({ userName, name, role, code, seconds }) =>
      `<li><b>${escapeHtml(userName)}</b> ${escapeHtml(name)} <small>${role} · ${seconds} s</small><br><span class="code">${code}</span></li>`,
  )
  return `<h2>验证器 · Authenticators</h2><p>演示模式：工作人员登录所需的动态验证码。What the authenticators of the staff show now; a code works once.</p><ul>${items.join('')}</ul>`
}
