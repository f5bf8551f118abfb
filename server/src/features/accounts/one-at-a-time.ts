/** Runs work that bears the same key one after the other, in this process. */
export type OneAtATime = <T>(key: string, work: () => Promise<T>) => Promise<T>

/**
 * A hundred registrations of one number would else hash a hundred passwords, and ninety-nine for nothing.
 * It saves work only: what decides is the database.
 */
export function oneAtATime(): OneAtATime {
  const last = new Map<string, Promise<unknown>>()

  return async (key, work) => {
    const mine = (last.get(key) ?? Promise.resolve()).then(work, work)
    last.set(key, mine)
    try {
      return await mine
    } finally {
      if (last.get(key) === mine) last.delete(key)
    }
  }
}
