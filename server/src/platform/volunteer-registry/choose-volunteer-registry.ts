import { randomBytes } from 'node:crypto'
import type { Config } from '../../config.ts'
import type { KyselyDatabase } from '../database/database.ts'
import { configuredOrigin } from '../http/origin.ts'
import type { Vault } from '../vault/vault.ts'
import { CALLBACK_PATH } from './callback.ts'
import { openFileRegistry } from './file-registry.ts'
import { openHttpRegistry } from './http-registry.ts'
import type { Misses } from './misses.ts'
import { openMisses } from './misses.ts'
import { postCallback } from './stand-in/callbacks.ts'
import type { StandIn } from './stand-in/stand-in.ts'
import { openStandIn } from './stand-in/stand-in.ts'
import type { VolunteerRegistry } from './volunteer-registry.ts'

/** The registry that the settings name, and what belongs to it. */
export interface ChosenRegistry {
  readonly registry: VolunteerRegistry
  /** By which callbacks are signed; null where none are expected. */
  readonly secret: string | null
  /** Where one registers as a volunteer. */
  readonly site: string | null
  /** Demo mode’s registry in this very process. */
  readonly standIn: StandIn | null
  readonly misses: Misses
}

interface Surroundings {
  readonly database: KyselyDatabase
  readonly vault: Vault
  readonly clock: () => Date
}

/** Null when community service does not ask any registry. */
export function chooseVolunteerRegistry(config: Config, surroundings: Surroundings): ChosenRegistry | null {
  const common = { site: config.VOLUNTEER_REGISTRY_SITE ?? null, misses: openMisses() }
  switch (config.VOLUNTEER_REGISTRY) {
    case 'off':
      return null
    case 'file':
      return { registry: openFileRegistry(surroundings), secret: null, standIn: null, ...common }
    case 'http': {
      const { VOLUNTEER_REGISTRY_SECRET: secret = '', VOLUNTEER_REGISTRY_KEY_ID: keyId = '' } = config
      const url = (config.VOLUNTEER_REGISTRY_URL ?? '').replace(/\/$/, '')
      const { clock } = surroundings
      const registry = openHttpRegistry({ url, keyId, secret, transport: fetch, clock })
      return { registry, secret, standIn: null, ...common }
    }
    case 'stand-in':
      return { ...openInProcess(config, surroundings), ...common }
  }
}

/** Demo mode: everybody is registered unless the stand-in is told otherwise. */
function openInProcess(config: Config, { clock }: Surroundings) {
  const secret = randomBytes(32).toString('base64url')
  const callback = postCallback(`${configuredOrigin(config)}${CALLBACK_PATH}`)
  const standIn = openStandIn({ secret, clock, everyone: true, callback })
  const transport = (url: string, init: RequestInit) =>
    unlessAborted(standIn.answer(new Request(url, init)), init)
  const registry = openHttpRegistry({ url: 'http://stand-in', keyId: 'demo', secret, transport, clock })
  return { registry, secret, standIn }
}

/** As a network does it: who does not wait any longer hears no answer. */
function unlessAborted<T>(answer: Promise<T>, { signal }: RequestInit): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    signal?.addEventListener('abort', () => reject(signal.reason))
    answer.then(resolve, reject)
  })
}
