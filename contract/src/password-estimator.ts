import type { PasswordEstimate } from '@qingtuan/domain/accounts/password'
import { normalisePassword } from '@qingtuan/domain/accounts/password'

/** `personal` are words of the person or organization: name, pinyin, phone, birthday, user name. */
export type PasswordEstimator = (password: string, personal: readonly string[]) => PasswordEstimate

// The server estimates on its one thread. The library's own bounds (256 characters, 100 substitutions) let a
// hostile password of 128 characters hold it for a second; with these the worst one found takes a twentieth.
const BOUNDS = { maxLength: 64, l33tMaxSubstitutions: 20 }

let loading: Promise<PasswordEstimator> | undefined

/**
 * Loads the dictionaries, once; they are a chunk of their own in browsers, and a failed load can be tried again.
 * The page and the server ask the same function (FAQ O3).
 */
export function loadPasswordEstimator(): Promise<PasswordEstimator> {
  loading ??= buildEstimator().catch((fault: unknown) => {
    loading = undefined
    throw fault
  })
  return loading
}

async function buildEstimator(): Promise<PasswordEstimator> {
  const [{ ZxcvbnFactory }, common, { CHINESE_HABITS }] = await Promise.all([
    import('@zxcvbn-ts/core'),
    import('@zxcvbn-ts/language-common'),
    import('./password-habits.ts'),
  ])
  const zxcvbn = new ZxcvbnFactory({
    dictionary: { ...common.dictionary, 'habits-zh': [...CHINESE_HABITS] },
    graphs: common.adjacencyGraphs,
    ...BOUNDS,
  })
  const leaked = new Set([...common.dictionary['passwords-common'], ...CHINESE_HABITS])
  return (password, personal) => {
    const plain = normalisePassword(password)
    const words = personal.map(normalisePassword).filter((word) => word !== '')
    return { score: zxcvbn.check(plain, words).score, common: leaked.has(plain.toLowerCase()) }
  }
}
