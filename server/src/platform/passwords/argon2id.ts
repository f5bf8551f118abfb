/** OWASP's least for argon2id: 19 MiB, two passes, one lane. The algorithm itself is the library's default. */
export const ARGON2ID = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const
