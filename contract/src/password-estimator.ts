import { CHINESE_HABITS } from './password-habits.ts'

export interface PasswordEstimate {
  /** 0 (guessed at once) to 4 (safe against a stolen hash). */
  readonly score: 0 | 1 | 2 | 3 | 4
  /** The password itself, whatever its case, is on the list of leaked and common ones. */
  readonly common: boolean
}

/** `personal` are words of the person or organization: name, pinyin, phone, birthday, user name. */
export type PasswordEstimator = (password: string, personal: readonly string[]) => PasswordEstimate

let loading: Promise<PasswordEstimator> | undefined

/** Loads the dictionaries, once; they are a chunk of their own in browsers. Same answers on every side (FAQ O3). */
export function loadPasswordEstimator(): Promise<PasswordEstimator> {
  loading ??= buildEstimator()
  return loading
}

async function buildEstimator(): Promise<PasswordEstimator> {
  const [{ ZxcvbnFactory }, common, english] = await Promise.all([
    import('@zxcvbn-ts/core'),
    import('@zxcvbn-ts/language-common'),
    import('@zxcvbn-ts/language-en'),
  ])
  const zxcvbn = new ZxcvbnFactory({
    dictionary: { ...common.dictionary, ...english.dictionary, 'habits-zh': [...CHINESE_HABITS] },
    graphs: common.adjacencyGraphs,
  })
  const leaked = new Set([...common.dictionary['passwords-common'], ...CHINESE_HABITS])
  return (password, personal) => {
    const plain = password.normalize('NFC')
    const words = personal.filter((word) => word !== '')
    return { score: zxcvbn.check(plain, words).score, common: leaked.has(plain.toLowerCase()) }
  }
}
