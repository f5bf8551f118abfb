import { send } from '../../../product/ask.ts'
import { KNOWN_CONTACTS, KNOWN_PEOPLE } from '../../visitors/people.ts'
import type { Question } from './question.ts'

/** Wrong passwords of one name: one more would be paused. */
const TRIES_OF_A_NAME = 4
const WRONG_PASSWORD = 'not-this-one-2031'

const nth = <T>(list: readonly T[], index: number): T => {
  const item = list[index]
  if (item === undefined) throw new RangeError('The demo world is too small')
  return item
}
const strangePhone = (index: number) => String(17_000_000_000 + index)

function logIn(
  app: 'mobile' | 'console',
  known: (index: number) => string,
  unknown: (index: number) => string,
): Question {
  return {
    what:
      app === 'mobile' ? 'log-in of a person, wrong password' : 'log-in of an organization, wrong password',
    answer: 'logIn.wrong',
    async open({ visitors }) {
      const attempt = (userName: string) =>
        send({ ...visitors(), app }, 'POST', '/sessions', { app, userName, password: WRONG_PASSWORD })
      return {
        known: (index) => attempt(known(Math.floor(index / TRIES_OF_A_NAME))),
        unknown: (index) => attempt(unknown(Math.floor(index / TRIES_OF_A_NAME))),
      }
    },
  }
}

/** A phone gets one code a minute, so that each is asked for once. */
function code(purpose: 'logIn' | 'resetPassword', first: number): Question {
  return {
    what: purpose === 'logIn' ? 'code for logging in' : 'code for a new password of a person',
    answer: '',
    async open({ visitors }) {
      const attempt = (phone: string) => send(visitors(), 'POST', '/sms-codes', { purpose, phone })
      return {
        known: (index) => attempt(nth(KNOWN_PEOPLE, first + index).phone),
        unknown: (index) => attempt(strangePhone(first + index)),
      }
    },
  }
}

const organizationCode: Question = {
  what: 'code for a new password of an organization',
  answer: '',
  async open({ visitors }) {
    const purpose = 'resetOrganizationPassword'
    const attempt = (userName: string, phone: string) =>
      send({ ...visitors(), app: 'console' }, 'POST', '/sms-codes', { purpose, userName, phone })
    return {
      known: (index) => {
        const { userName, contactPhone } = nth(KNOWN_CONTACTS, index)
        return attempt(userName, contactPhone)
      },
      unknown: (index) => attempt(`nobody${index}`, strangePhone(1000 + index)),
    }
  },
}

export const ACCOUNT_QUESTIONS: readonly Question[] = [
  logIn(
    'mobile',
    (name) => nth(KNOWN_PEOPLE, name).phone,
    (name) => strangePhone(2000 + name),
  ),
  logIn(
    'console',
    (name) => nth(KNOWN_CONTACTS, name).userName,
    (name) => `nobody${name}`,
  ),
  code('logIn', 0),
  code('resetPassword', 120),
  organizationCode,
]
