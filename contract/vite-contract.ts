import { minifyContractRouter } from '@orpc/contract'
import type { RefusalCode } from '@qingtuan/domain/shared/refusal'
import { REFUSAL_CODES } from '@qingtuan/domain/shared/refusal'
import { contract } from './src/contract.ts'
import type { Locale } from './src/refusals/sentence.ts'
import { LOCALES } from './src/refusals/sentence.ts'
import { REFUSALS } from './src/refusals.ts'

const PREFIX = '\0'
/** What only the API’s description needs. */
const PROSE: readonly string[] = ['summary', 'description', 'tags']

const MODULES: ReadonlyMap<string, () => string> = new Map([
  ['virtual:contract-routes', () => JSON.stringify(minifyContractRouter(contract), withoutProse)],
  ...LOCALES.map(
    (locale) => [`virtual:refusals/${locale}`, () => JSON.stringify(refusalSentences(locale))] as const,
  ),
])

/**
 * Offers `virtual:contract-routes`: methods and paths of the contract, without its schemas, so that the web
 * apps do not ship zod; and `virtual:refusals/…`: the sentences of one language, so that nobody fetches two. The shape
 * is that of a Vite plugin; the contract does not depend on Vite for it.
 */
export function contractModules() {
  return {
    name: 'qingtuan-contract-modules',
    resolveId: (id: string) => (MODULES.has(id) ? `${PREFIX}${id}` : undefined),
    load: (id: string) => {
      const write = id.startsWith(PREFIX) ? MODULES.get(id.slice(PREFIX.length)) : undefined
      return write && `export default ${write()}`
    },
  }
}

/** Every refusal’s sentence in one language. */
export function refusalSentences(locale: Locale): Record<RefusalCode, string> {
  const sentences = REFUSAL_CODES.map((code) => [code, REFUSALS[code][locale]] as const)
  return Object.fromEntries(sentences) as Record<RefusalCode, string>
}

function withoutProse(key: string, value: unknown): unknown {
  return PROSE.includes(key) ? undefined : value
}
