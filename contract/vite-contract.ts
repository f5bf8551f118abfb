import { minifyContractRouter } from '@orpc/contract'
import { contract } from './src/contract.ts'

const NAME = 'virtual:contract-routes'
const RESOLVED = `\0${NAME}`
/** What only the API’s description needs. */
const PROSE: readonly string[] = ['summary', 'description', 'tags']

/**
 * Offers `virtual:contract-routes`: methods and paths of the contract, without its schemas, so that the web
 * apps do not ship zod. The shape is that of a Vite plugin; the contract does not depend on Vite for it.
 */
export function contractRoutes() {
  return {
    name: 'qingtuan-contract-routes',
    resolveId: (id: string) => (id === NAME ? RESOLVED : undefined),
    load: (id: string) =>
      id === RESOLVED
        ? `export default ${JSON.stringify(minifyContractRouter(contract), withoutProse)}`
        : undefined,
  }
}

function withoutProse(key: string, value: unknown): unknown {
  return PROSE.includes(key) ? undefined : value
}
