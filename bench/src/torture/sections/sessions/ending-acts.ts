import { DEMO_PASSWORD } from '@qingtuan/server/src/demo/log-ins.ts'
import { z } from 'zod'
import type { Asking } from '../../../product/ask.ts'
import { ask, send } from '../../../product/ask.ts'
import { prepareAppeal } from '../../visitors/appeals.ts'
import { arrivedCode, codeFor } from '../../visitors/codes.ts'
import { NEW_PASSWORD, strangers } from '../../visitors/people.ts'
import { logInReviewer, upholdCase } from '../../visitors/reviewer.ts'
import type { Visitors } from '../../visitors/visitors.ts'
import type { OpenSessions } from './open-sessions.ts'

/** An act after which no session of the account is any good. */
export interface EndingAct {
  readonly what: string
  run(visitors: Visitors, open: OpenSessions): Promise<void>
}

const ofFirst = ({ sessions: [first] }: OpenSessions): Asking => {
  if (!first) throw new Error('Nobody is logged in')
  return first
}
const filed = z.object({ number: z.string() })

/** While the holder’s day to object runs, two reviewers must agree. */
async function uphold(visitors: Visitors, { person }: OpenSessions): Promise<void> {
  const { name, identityNumber: number } = person
  const [appellant] = strangers(1)
  const visitor = visitors()
  const form = await prepareAppeal(visitor, { name, documentNumber: number, phone: appellant?.phone ?? '' })
  const appeal = filed.parse((await ask(visitor, 'POST', '/appeals', form)).body)
  for (const userName of ['shenhe1', 'shenhe2'])
    await upholdCase(await logInReviewer(visitor.origin, userName), appeal.number, { name, number })
}

export const ENDING_ACTS: readonly EndingAct[] = [
  {
    what: 'a new password by SMS',
    async run(visitors, { person: { phone } }) {
      const code = await codeFor(visitors(), 'resetPassword', phone)
      await ask(visitors(), 'POST', '/password-resets', { phone, code, password: NEW_PASSWORD })
    },
  },
  {
    what: 'unbinding the phone',
    async run(_, open) {
      const session = ofFirst(open)
      await ask(session, 'POST', '/sms-codes', { purpose: 'unbindPhone' })
      const code = await arrivedCode(session.origin, open.person.phone)
      await ask(session, 'POST', '/phone-unbindings', { code })
    },
  },
  { what: 'an appeal upheld', run: uphold },
  {
    what: 'logging out everywhere',
    async run(_, open) {
      const { status, text } = await send(ofFirst(open), 'DELETE', '/sessions')
      if (status !== 200) throw new Error(`Logging out everywhere is answered ${status} ${text}`)
    },
  },
  {
    what: 'closing the account',
    async run(_, open) {
      const documentTail = open.person.identityNumber.slice(-4)
      await ask(ofFirst(open), 'POST', '/account-closures', { password: DEMO_PASSWORD, documentTail })
    },
  },
]
