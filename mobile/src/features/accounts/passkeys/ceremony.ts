import type { Me } from '@qingtuan/contract/accounts/me'
import type { Client } from '@qingtuan/contract/client'
import { startAuthentication, startRegistration } from '@simplewebauthn/browser'
import { client } from '../../../shared/api/client.ts'

type Options = Awaited<ReturnType<Client['accounts']['startPasskey']>>['options']

/** Why the browser's own dialog made or showed no passkey. */
export type NoPasskey = 'cancelled' | 'alreadyThere' | 'unavailable'

/** Lets somebody who is not logged in show a passkey; answers who they are. */
export async function logInByPasskey(): Promise<Me | NoPasskey> {
  const { options } = await client.accounts.startPasskeyLogIn()
  const shown = await settle(startAuthentication({ optionsJSON: asJson(options) }))
  if (typeof shown === 'string') return shown
  return client.accounts.logInByPasskey({ app: 'mobile', response: { ...shown } })
}

/** Makes a passkey for the account that is logged in. */
export async function addPasskey(name: string): Promise<'added' | NoPasskey> {
  const { options } = await client.accounts.startPasskey()
  const made = await settle(startRegistration({ optionsJSON: asJson(options) }))
  if (typeof made === 'string') return made
  await client.accounts.addPasskey({ name, response: { ...made } })
  return 'added'
}

/** The contract leaves the inside of the options to WebAuthn, which both ends know. */
function asJson<Json>(options: Options): Json {
  return options as Json
}

async function settle<Response>(dialog: Promise<Response>): Promise<Response | NoPasskey> {
  try {
    return await dialog
  } catch (error) {
    return whyNot(error)
  }
}

/** By the names that WebAuthn gives; anything else is a fault. */
function whyNot(error: unknown): NoPasskey {
  const name = error instanceof Error ? error.name : ''
  if (name === 'NotAllowedError' || name === 'AbortError') return 'cancelled'
  if (name === 'InvalidStateError') return 'alreadyThere'
  if (['NotSupportedError', 'SecurityError', 'ConstraintError'].includes(name)) return 'unavailable'
  throw error
}
