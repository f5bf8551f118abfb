import { expect } from './test.ts'

interface Trouble {
  readonly outage?: boolean
  readonly lie?: 'none' | 'otherNumber'
}

/** Demo mode’s stand-in of the volunteer registry, told what to know of one number, and what to get wrong with it. */
export class Registry {
  readonly #origin: string

  constructor(memberUrl: string) {
    this.#origin = new URL(memberUrl).origin
  }

  /** Under which name it knows a number; null for not at all. */
  knows(number: string, name: string | null): Promise<void> {
    return this.#tell('volunteers', { items: [{ number, name }] })
  }

  trouble(number: string, trouble: Trouble): Promise<void> {
    return this.#tell('trouble', { number, ...trouble })
  }

  async #tell(what: string, order: object): Promise<void> {
    const headers = { 'content-type': 'application/json' }
    const address = `${this.#origin}/registry-stand-in/control/${what}`
    const { ok } = await fetch(address, { method: 'POST', headers, body: JSON.stringify(order) })
    expect(ok, 'the stand-in understands').toBe(true)
  }
}
