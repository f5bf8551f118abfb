import { onTestFinished } from 'vitest'
import { CALLBACK_PATH } from '../../src/platform/volunteer-registry/callback.ts'
import { postCallback } from '../../src/platform/volunteer-registry/stand-in/callbacks.ts'
import { serveStandIn } from '../../src/platform/volunteer-registry/stand-in/serve-stand-in.ts'
import { openStandIn } from '../../src/platform/volunteer-registry/stand-in/stand-in.ts'
import type { Trouble } from '../../src/platform/volunteer-registry/stand-in/trouble.ts'
import type { ToldVolunteer } from '../../src/platform/volunteer-registry/stand-in/volunteers.ts'
import type { TestServer } from '../test-server.ts'
import { startTestServer, TEST_START } from '../test-server.ts'
import { plantMember } from './members.ts'
import type { Tree } from './tree.ts'
import { plantTree } from './tree.ts'

export const REGISTRY_SECRET = 'a secret of tests, longer than 32 characters'

interface StandInState {
  readonly lookups: number
  readonly unsigned: number
  readonly repeats: number
  readonly conflicts: number
  readonly callbacks: readonly string[]
  readonly records: readonly { recordId: string; minutes: number; revision: number; written: number }[]
}

export interface RegistryWorld {
  readonly server: TestServer
  readonly tree: Tree
  readonly member: Awaited<ReturnType<typeof plantMember>>
  /** The stand-in of the registry, over HTTP. */
  readonly registry: {
    trouble(part: Partial<Trouble>): Promise<void>
    tell(...items: ToldVolunteer[]): Promise<void>
    forget(recordId: string, how?: { keepsKeys: boolean }): Promise<void>
    alter(recordId: string, minutes: number): Promise<void>
    state(): Promise<StandInState>
    /** Callbacks on their way have arrived. */
    settled(): Promise<void>
    close(): Promise<void>
  }
}

/** The tree, a member of 高一一班, and a registry that knows only whom it was told of. */
export async function startRegistryWorld({ everyone = false } = {}): Promise<RegistryWorld> {
  let server: TestServer | undefined
  const standIn = openStandIn({
    secret: REGISTRY_SECRET,
    clock: () => server?.platform.clock() ?? TEST_START,
    everyone,
    callback: (message) => postCallback(`${server?.origin}${CALLBACK_PATH}`)(message),
    decidesAfterMs: 0,
  })
  const { url, close } = await serveStandIn(standIn)
  onTestFinished(close)
  const settings = {
    VOLUNTEER_REGISTRY: 'http',
    VOLUNTEER_REGISTRY_URL: url,
    VOLUNTEER_REGISTRY_KEY_ID: 'test',
    VOLUNTEER_REGISTRY_SECRET: REGISTRY_SECRET,
    VOLUNTEER_REGISTRY_SITE: 'https://registry.example/join',
  }
  const started = await startTestServer({ settings })
  server = started
  onTestFinished(() => started.close())
  const tree = await plantTree(started)
  const member = await plantMember(started, tree.branch)
  const ask = (path: string, body: object | null) =>
    fetch(`${url}/control/${path}`, body ? { method: 'POST', body: JSON.stringify(body) } : {})
  const order = async (path: string, body: object) => {
    const { ok } = await ask(path, body)
    if (!ok) throw new Error(`The stand-in does not understand ${path}`)
  }
  const registry: RegistryWorld['registry'] = {
    trouble: (part) => order('trouble', part),
    tell: (...items) => order('volunteers', { items }),
    forget: (recordId, how) => order('forget', { recordId, ...how }),
    alter: (recordId, minutes) => order('alter', { recordId, minutes }),
    state: async () => (await (await ask('state', null)).json()) as StandInState,
    settled: standIn.settled,
    close,
  }
  return { server: started, tree, member, registry }
}
