/** `tampered` also covers a wrong context and a wrong key of the right name: they cannot be told apart. */
export type VaultFault = 'tampered' | 'malformed' | 'unknownKey' | 'badKeys'

/** The vault cannot or must not answer. The message never carries a key, a value or a context. */
export class VaultError extends Error {
  readonly reason: VaultFault

  constructor(reason: VaultFault, message: string) {
    super(message)
    this.name = 'VaultError'
    this.reason = reason
  }
}
