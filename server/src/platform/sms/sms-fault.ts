export interface SmsFaultOptions {
  readonly provider: string
  /** The provider's own code, or ours: `http.503`, `timeout`, `network`, `garbage`, `template.missing`. */
  readonly code: string
  readonly retryable: boolean
  /** True when the answer never came: the message may be on its way, a second try may send it twice. */
  readonly mayHaveBeenSent?: boolean
}

/** A message that was not acknowledged. Carries codes only: never the phone, the text or a secret. */
export class SmsFault extends Error {
  readonly provider: string
  readonly code: string
  readonly retryable: boolean
  readonly mayHaveBeenSent: boolean

  constructor(options: SmsFaultOptions) {
    super(`SMS through ${options.provider} failed: ${options.code}`)
    this.name = 'SmsFault'
    this.provider = options.provider
    this.code = options.code
    this.retryable = options.retryable
    this.mayHaveBeenSent = options.mayHaveBeenSent ?? false
  }
}
