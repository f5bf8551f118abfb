/** Gives at most so many turns at once; whoever comes then waits, first come first served. Answers what ends the turn. */
export function turns(atOnce: number): () => Promise<() => void> {
  const waiting: (() => void)[] = []
  let taken = 0
  const end = () => {
    const next = waiting.shift()
    if (next) next()
    else taken -= 1
  }
  return async () => {
    if (taken >= atOnce) await new Promise<void>((resolve) => waiting.push(resolve))
    else taken += 1
    return end
  }
}
