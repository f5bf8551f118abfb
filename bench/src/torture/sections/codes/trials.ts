import { DEMO_PASSWORD } from '@qingtuan/server/src/demo/log-ins.ts'
import { z } from 'zod'
import type { Asking, Sent } from '../../../product/ask.ts'
import { ask, send } from '../../../product/ask.ts'
import { codeFor, wrongCode } from '../../visitors/codes.ts'
import { KNOWN_PEOPLE, NEW_PASSWORD, strangers } from '../../visitors/people.ts'
import type { Visitors } from '../../visitors/visitors.ts'

/** Answers to so many requests that were sent at once. */
type Trial = (visitors: Visitors, round: number) => Promise<Sent[]>

export const USES = 200
export const GUESSES = 50

const together = (times: number, work: (index: number) => Promise<Sent>) =>
  Promise.all(Array.from({ length: times }, (_, index) => work(index)))

/** A person of the demo world for each trial and round: a phone gets one code a minute. */
function known(trial: number, round: number) {
  const person = KNOWN_PEOPLE[trial * 20 + round]
  if (!person) throw new Error('The demo world has no such person')
  return person
}

/** One right code, used by all at once to log in. */
export const logInCode: Trial = async (visitors, round) => {
  const { phone } = known(0, round)
  const code = await codeFor(visitors(), 'logIn', phone)
  return together(USES, () => send(visitors(), 'POST', '/sms-sessions', { phone, code }))
}

/** One right code, used by all at once to prove a new phone. */
export const newPhoneCode: Trial = async (visitors, round) => {
  const phone = strangers(round + 1).at(-1)?.phone ?? ''
  const code = await codeFor(visitors(), 'register', phone)
  return together(USES, () => send(visitors(), 'POST', '/phone-proofs', { phone, code }))
}

/** One right code, used by all at once to set a password. */
export const resetCode: Trial = async (visitors, round) => {
  const { phone } = known(1, round)
  const code = await codeFor(visitors(), 'resetPassword', phone)
  const password = NEW_PASSWORD
  return together(USES, () => send(visitors(), 'POST', '/password-resets', { phone, code, password }))
}

const issued = z.object({ code: z.string() })
const caller = z.object({ organization: z.object({ id: z.number() }) })

/** One registration code for one organization, used by all at once, each under a name of its own. */
export const registrationCode: Trial = async (visitors, round) => {
  const { code: registrationCode } = issued.parse(await issueCode(visitors()))
  return together(USES, (index) =>
    send({ ...visitors(), app: 'console' }, 'POST', '/organizations', {
      registrationCode,
      userName: `parallel${round}x${index}`,
      password: NEW_PASSWORD,
      fullName: `共青团北京市并行第${round}轮第${index}支部委员会`,
      shortName: `并行${round}之${index}团支部`,
      contactName: '林晓雨',
      contactPhone: strangers(1)[0]?.phone,
    }),
  )
}

async function issueCode(visitor: Asking): Promise<object> {
  const console = { ...visitor, app: 'console' } as const
  const input = { app: 'console', userName: 'jinghuaf1', password: DEMO_PASSWORD }
  const { cookie, body } = await ask(console, 'POST', '/sessions', input)
  const { id } = caller.parse(body).organization
  const path = `/organizations/${id}/registration-codes`
  return (await ask({ ...console, cookie }, 'POST', path, { kind: 'branch' })).body
}

/** Guesses at once, none of them right; the right code last, which must come too late. */
export const wrongCodes: Trial = async (visitors, round) => {
  const { phone } = known(2, round)
  const right = await codeFor(visitors(), 'logIn', phone)
  const attempt = (code: string) => send(visitors(), 'POST', '/sms-sessions', { phone, code })
  const guesses = await together(GUESSES, (index) => attempt(wrongCode(right, index)))
  return [...guesses, await attempt(right)]
}

/** Guesses at the document’s end in one limited session; the right one last. */
export const wrongProofs: Trial = async (visitors, round) => {
  const { phone, identityNumber } = known(3, round)
  const visitor = visitors()
  const input = { app: 'mobile', userName: phone, password: DEMO_PASSWORD }
  const { cookie } = await ask(visitor, 'POST', '/sessions', input)
  const right = identityNumber.slice(-4)
  const attempt = (documentTail: string) =>
    send({ ...visitor, cookie }, 'POST', '/sessions/current/proof', { documentTail })
  const guesses = await together(GUESSES, (index) => attempt(`Z${String(index).padStart(3, '0')}`))
  return [...guesses, await attempt(right)]
}
