import { DEMO_PASSWORD } from '@qingtuan/server/src/demo/log-ins.ts'
import { z } from 'zod'
import type { Asking } from '../../product/ask.ts'
import { ask } from '../../product/ask.ts'

const outbox = z.object({ authenticators: z.array(z.object({ userName: z.string(), code: z.string() })) })
const found = z.object({ items: z.array(z.object({ id: z.string() })).length(1) })
const tickets = z.object({ front: z.string() })

/** A reviewer of the demo world at the desk, by password and authenticator. */
export async function logInReviewer(origin: string, userName: string): Promise<Asking> {
  const shown = outbox.parse(await (await fetch(`${origin}/outbox.json`)).json()).authenticators
  const secondFactor = shown.find((authenticator) => authenticator.userName === userName)?.code
  const input = { app: 'console', userName, password: DEMO_PASSWORD, secondFactor }
  const { cookie } = await ask({ origin, app: 'console' }, 'POST', '/sessions', input)
  return { origin, app: 'console', cookie }
}

/** Claims the case of this number; answers its id. */
export async function claimCase(reviewer: Asking, number: string): Promise<string> {
  const { body } = await ask(reviewer, 'GET', `/appeals?view=open&text=${number}`)
  const [{ id } = { id: '' }] = found.parse(body).items
  await ask(reviewer, 'POST', `/appeals/${id}/claim`)
  return id
}

/** Claims a case, reads it and upholds it; where two must agree, this is one word. */
export async function upholdCase(
  reviewer: Asking,
  number: string,
  reading: { name: string; number: string },
): Promise<void> {
  const id = await claimCase(reviewer, number)
  await ask(reviewer, 'POST', `/appeals/${id}/readings`, reading)
  await ask(reviewer, 'POST', `/appeals/${id}/upholding`)
}

/** The front of the card as a claimed case shows it. */
export async function lookAtFront(reviewer: Asking, id: string): Promise<Buffer> {
  const { origin, cookie = '' } = reviewer
  const { front } = tickets.parse((await ask(reviewer, 'POST', `/appeals/${id}/looks`)).body)
  const headers = { cookie, 'x-qingtuan-app': 'console' }
  const response = await fetch(`${origin}/api/appeal-photos/${front}`, { headers })
  if (!response.ok) throw new Error(`The photo is answered ${response.status}`)
  return Buffer.from(await response.arrayBuffer())
}
