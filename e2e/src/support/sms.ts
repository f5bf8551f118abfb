import { setTimeout as pause } from 'node:timers/promises'

/** A message that the demo system would have sent. */
export interface Sms {
  phone: string
  text: string
  code?: string
  /** ISO 8601 */
  sentAt: string
}

const patience = 15_000

/** Reads the demo system's outbox. */
export class Outbox {
  readonly #origin: string

  constructor(origin: string) {
    this.#origin = origin
  }

  /** Every message to this phone, the oldest first. */
  async to(phone: string): Promise<Sms[]> {
    const url = new URL('/outbox.json', this.#origin)
    url.searchParams.set('phone', phone)
    const response = await fetch(url)
    if (!response.ok) throw new Error(`The outbox answers ${response.status}`)
    const { messages } = (await response.json()) as { messages: Sms[] }
    return messages.toReversed().toSorted((a, b) => a.sentAt.localeCompare(b.sentAt))
  }

  /** The latest message to this phone; waits for one that was sent after `after` (ISO 8601), when given. */
  async latest(phone: string, after = ''): Promise<Sms> {
    const deadline = performance.now() + patience
    while (performance.now() < deadline) {
      const message = (await this.to(phone)).at(-1)
      if (message && message.sentAt > after) return message
      await pause(200)
    }
    throw new Error(`No message to ${phone} within ${patience / 1000} s`)
  }

  /** The part of a message to this phone that looks like this, of the latest that has it; waits for one. */
  async find(phone: string, part: RegExp): Promise<string> {
    const deadline = performance.now() + patience
    while (performance.now() < deadline) {
      const parts = (await this.to(phone)).flatMap(({ text }) => part.exec(text)?.[0] ?? [])
      const found = parts.at(-1)
      if (found) return found
      await pause(200)
    }
    throw new Error(`No message to ${phone} with ${part} within ${patience / 1000} s`)
  }

  /** The code that the phone gets by what `ask` does; a code from before is not taken for it. */
  async codeAfter(phone: string, ask: () => Promise<unknown>): Promise<string> {
    const codes = async () => (await this.to(phone)).flatMap(({ code }) => code ?? [])
    const before = (await codes()).length
    await ask()
    const deadline = performance.now() + patience
    while (performance.now() < deadline) {
      const code = (await codes())[before]
      if (code) return code
      await pause(100)
    }
    throw new Error(`No code to ${phone} within ${patience / 1000} s`)
  }
}
