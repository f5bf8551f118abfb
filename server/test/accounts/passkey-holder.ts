import type { Client } from '@qingtuan/contract/client'
import { createClient } from '@qingtuan/contract/client'
import { contract } from '@qingtuan/contract/contract'
import type { App } from '../../src/platform/actor.ts'
import { cookieJar } from '../cookie-jar.ts'
import type { TestServer } from '../test-server.ts'
import { tokenOf } from '../world/sessions.ts'
import type { Changes } from './authenticator.ts'
import { softAuthenticator } from './authenticator.ts'
import { PASSWORD, registered, registeredOrganization } from './registered.ts'

/** The same server under a name: under an IP address there are no passkeys. */
export function namedOrigin(server: TestServer): string {
  return server.origin.replace('127.0.0.1', 'localhost')
}

const routesOf = (server: TestServer) => ({ routes: contract, url: `${namedOrigin(server)}/api` })

export function visitor(server: TestServer, app: App): Client {
  return createClient({ ...routesOf(server), app, ...cookieJar() })
}

export interface Holder {
  readonly accountId: string
  readonly app: App
  readonly client: Client
  readonly authenticator: ReturnType<typeof softAuthenticator>
}

/** A new person, or on the console an organization, with a passkey. */
export async function passkeyHolder(server: TestServer, app: App = 'mobile'): Promise<Holder> {
  const { accountId } =
    app === 'mobile' ? (await registered(server)).me : await registeredOrganization(server)
  return withPasskey(server, { accountId, app })
}

/** An open session of an account, by name, in which the password was not given again. */
export async function openClient(
  server: TestServer,
  { accountId, app }: Pick<Holder, 'accountId' | 'app'>,
): Promise<Client> {
  const cookie = `__Host-qingtuan-${app}=${await tokenOf(server, accountId, app)}`
  return createClient({ ...routesOf(server), app, headers: () => ({ cookie }) })
}

/** Makes a passkey for an account, after its password was given again. */
export async function withPasskey(
  server: TestServer,
  { accountId, app, password = PASSWORD }: Pick<Holder, 'accountId' | 'app'> & { password?: string },
  changes: Changes = {},
): Promise<Holder> {
  const client = await openClient(server, { accountId, app })
  await client.accounts.stepUp({ password })
  const authenticator = softAuthenticator(namedOrigin(server))
  const response = authenticator.make(await client.accounts.startPasskey(), changes)
  await client.accounts.addPasskey({ response, name: '我的手机' })
  return { accountId, app, client, authenticator }
}

/** Logs in on a new device. */
export async function logInWith(
  server: TestServer,
  { authenticator, app }: Holder,
  { through = app, ...changes }: Changes & { through?: App } = {},
) {
  const { accounts } = visitor(server, through)
  const response = authenticator.use(await accounts.startPasskeyLogIn(), changes)
  return accounts.logInByPasskey({ app: through, response })
}
