/** More would only wait for one another: they share the connection of their transaction. */
const AT_ONCE = 6

/**
 * Plants some at once, begun in their order: while the database is at one, the next is made ready. Answers in that
 * order. After a failure nothing is begun, and all ends before it is thrown: no one may write to a transaction that
 * has been given up.
 */
export async function together<Item, Planted>(
  items: readonly Item[],
  plant: (item: Item, index: number) => Promise<Planted>,
): Promise<Planted[]> {
  const planted: Planted[] = []
  const rest = items.entries()
  let failed = false
  const workOff = async () => {
    for (const [index, item] of rest) {
      if (failed) return
      planted[index] = await plant(item, index).catch((error: unknown) => {
        failed = true
        throw error
      })
    }
  }
  const ends = await Promise.allSettled(Array.from({ length: AT_ONCE }, workOff))
  for (const end of ends) if (end.status === 'rejected') throw end.reason
  return planted
}
