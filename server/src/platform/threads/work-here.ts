import { parentPort } from 'node:worker_threads'
import type { Reply, Task } from './task.ts'

/** Makes this thread carry out the orders that it is given: the other end of `openThread`. */
export function workHere<Order, Result>(work: (order: Order) => Result | Promise<Result>): void {
  const answer = async ({ id, order }: Task<Order>) => {
    const reply = await outcomeOf(id, async () => work(order))
    parentPort?.postMessage(reply)
  }
  parentPort?.on('message', (task: Task<Order>) => void answer(task))
}

function outcomeOf<Result>(id: number, work: () => Promise<Result>): Promise<Reply<Result>> {
  return work().then(
    (result) => ({ id, result }),
    (error: unknown) => ({ id, reason: String(error) }),
  )
}
