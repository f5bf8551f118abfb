/** What a hashing thread is asked: a hash of a password, or with `stored` whether the password belongs to that one. */
export interface HashingOrder {
  readonly password: string
  readonly stored?: string
}

/** The hash, or whether it belongs. */
export type HashingResult = string | boolean
