import { z } from 'zod'
import { endpoint } from '../procedure.ts'
import { done, instant, password, recordId, sixDigitCode } from '../shared/field.ts'
import { me } from './me.ts'

export const APPS = ['console', 'mobile'] as const

export const logIn = endpoint({
  id: 'accounts.logIn',
  who: 'anyone',
  method: 'POST',
  path: '/sessions',
  summary: 'Log in with user name and password',
  description:
    'On `mobile` the user name is the phone; on `console` it is the organization’s or that of staff, who always give the present code of their authenticator as well: a right password without it answers logIn.secondFactorRequired, and a code works once. Unknown user names and wrong passwords answer alike, in the same time. Wrong passwords: 5 free, then a pause that doubles from 30 s to 1 h, stopped at 100. Sets the session cookie of the app.',
  refusals: [
    'logIn.wrong',
    'logIn.paused',
    'logIn.stopped',
    'logIn.secondFactorRequired',
    'logIn.secondFactorWrong',
    'logIn.passwordExpired',
  ],
})
  .input(
    z.object({
      app: z.enum(APPS),
      userName: z.string().trim().min(1).max(80),
      password,
      secondFactor: sixDigitCode.optional(),
    }),
  )
  .output(me)

export const logOut = endpoint({
  id: 'accounts.logOut',
  who: 'signedIn',
  method: 'DELETE',
  path: '/sessions/current',
  summary: 'Log out here',
}).output(done)

export const session = z.object({
  id: recordId,
  current: z.boolean(),
  device: z.string(),
  address: z.string(),
  createdAt: instant,
  lastSeenAt: instant,
})

export const listSessions = endpoint({
  id: 'accounts.listSessions',
  who: 'signedIn',
  method: 'GET',
  path: '/sessions',
  summary: 'Where this account is logged in',
}).output(z.object({ items: z.array(session) }))

export const endSession = endpoint({
  id: 'accounts.endSession',
  who: 'signedIn',
  method: 'DELETE',
  path: '/sessions/{id}',
  summary: 'Log out one device',
  refusals: ['record.notFound'],
})
  .input(z.object({ id: recordId }))
  .output(done)

export const logOutEverywhere = endpoint({
  id: 'accounts.logOutEverywhere',
  who: 'signedIn',
  method: 'DELETE',
  path: '/sessions',
  summary: 'Log out everywhere, here included',
}).output(z.object({ ended: z.number().int() }))
