import { z } from 'zod'
import { endpoint } from '../procedure.ts'
import { done, instant, recordId } from '../shared/field.ts'
import { me } from './me.ts'
import { APPS } from './sessions.ts'

/** What WebAuthn Level 3 calls the JSON form of options and responses; browsers read and make it. */
const webAuthnJson = z.record(z.string(), z.unknown())

export const startPasskey = endpoint({
  id: 'accounts.startPasskey',
  who: 'signedIn',
  method: 'POST',
  path: '/me/passkey-options',
  summary: 'Options for making a passkey of this account',
  description: 'Needs the password of the account again (session.stepUpRequired).',
  refusals: ['session.stepUpRequired', 'passkey.tooMany', 'passkey.unavailable'],
}).output(z.object({ options: webAuthnJson }))

export const addPasskey = endpoint({
  id: 'accounts.addPasskey',
  who: 'signedIn',
  method: 'POST',
  path: '/me/passkeys',
  summary: 'Keep a passkey that the browser has made',
  description: 'A person’s bound phone is told.',
  refusals: ['passkey.failed', 'passkey.tooMany', 'passkey.unavailable'],
})
  .input(z.object({ response: webAuthnJson, name: z.string().trim().min(1).max(40) }))
  .output(done)

export const listPasskeys = endpoint({
  id: 'accounts.listPasskeys',
  who: 'signedIn',
  method: 'GET',
  path: '/me/passkeys',
  summary: 'The passkeys of this account',
}).output(
  z.object({
    items: z.array(
      z.object({ id: recordId, name: z.string(), createdAt: instant, lastUsedAt: instant.nullable() }),
    ),
  }),
)

export const removePasskey = endpoint({
  id: 'accounts.removePasskey',
  who: 'signedIn',
  method: 'DELETE',
  path: '/me/passkeys/{id}',
  summary: 'Forget a passkey',
  description: 'Needs the password of the account again (session.stepUpRequired).',
  refusals: ['session.stepUpRequired', 'record.notFound'],
})
  .input(z.object({ id: recordId }))
  .output(done)

export const startPasskeyLogIn = endpoint({
  id: 'accounts.startPasskeyLogIn',
  who: 'anyone',
  method: 'POST',
  path: '/passkey-session-options',
  summary: 'Options for logging in with a passkey',
  refusals: ['passkey.unavailable'],
}).output(z.object({ options: webAuthnJson }))

export const logInByPasskey = endpoint({
  id: 'accounts.logInByPasskey',
  who: 'anyone',
  method: 'POST',
  path: '/passkey-sessions',
  summary: 'Log in with a passkey; for staff it stands for password and authenticator',
  refusals: ['passkey.failed', 'passkey.unavailable'],
})
  .input(z.object({ app: z.enum(APPS), response: webAuthnJson }))
  .output(me)
