import type { Bench } from '../../../bench.ts'
import { untilAnswered } from '../../../product/answered.ts'
import { startChild } from '../../../product/child.ts'

export const SECRET = 'a secret of the torture, longer than 32 characters'

interface Held {
  readonly recordId: string
  /** How often it was written there. */
  readonly written: number
}

interface State {
  readonly records: readonly Held[]
  readonly repeats: number
  readonly conflicts: number
  readonly callbacks: readonly string[]
}

export interface StandInProcess {
  trouble(part: object): Promise<void>
  state(): Promise<State>
}

/** `npm run registry-stand-in` as a process of its own, which calls the product back. */
export async function startStandIn(
  bench: Bench,
  { port, system }: { port: number; system: string },
): Promise<StandInProcess> {
  const program = ['server/src/registry-stand-in.ts', '--port', String(port), '--secret', SECRET]
  const child = startChild([...program, '--system', system], {})
  bench.defer(() => child.stop())
  const control = `http://127.0.0.1:${port}/control`
  await untilAnswered(child, `${control}/state`)
  return {
    async trouble(part) {
      const { status } = await fetch(`${control}/trouble`, { method: 'POST', body: JSON.stringify(part) })
      if (status !== 200) throw new Error(`The stand-in answered ${status}`)
    },
    state: async () => (await (await fetch(`${control}/state`)).json()) as State,
  }
}
