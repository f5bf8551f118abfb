import type {
  PublicKeyCredentialCreationOptionsJSON,
  PublicKeyCredentialRequestOptionsJSON,
} from '@simplewebauthn/browser'
import { client } from '../../shared/api/client.ts'

/** Whether this browser knows passkeys at all; without https it does not. */
export function knowsPasskeys(): boolean {
  return 'PublicKeyCredential' in window
}

/** The person closed the browser's question, or took too long: nothing went wrong. */
export class PasskeyGivenUp extends Error {}

/** This device holds a passkey of the account already. */
export class PasskeyThereAlready extends Error {}

/** Asks the browser for a passkey of this site and logs in with it. */
export async function logInByPasskey() {
  const { options } = await client.accounts.startPasskeyLogIn()
  const response = await asked(async () => {
    const { startAuthentication } = await import('@simplewebauthn/browser')
    // The contract calls the options JSON; the browser's library names every field of it.
    return startAuthentication({ optionsJSON: options as unknown as PublicKeyCredentialRequestOptionsJSON })
  })
  return client.accounts.logInByPasskey({ app: 'console', response: { ...response } })
}

/** Makes a passkey on this device and keeps it under a name. */
export async function addPasskey(name: string) {
  const { options } = await client.accounts.startPasskey()
  const response = await asked(async () => {
    const { startRegistration } = await import('@simplewebauthn/browser')
    return startRegistration({ optionsJSON: options as unknown as PublicKeyCredentialCreationOptionsJSON })
  })
  return client.accounts.addPasskey({ name, response: { ...response } })
}

async function asked<Response>(ask: () => Promise<Response>): Promise<Response> {
  try {
    return await ask()
  } catch (failure) {
    const name = failure instanceof Error ? failure.name : ''
    if (name === 'NotAllowedError' || name === 'AbortError') throw new PasskeyGivenUp()
    if (name === 'InvalidStateError') throw new PasskeyThereAlready()
    throw failure
  }
}
