/** What a thread is told. */
export interface Task<Order> {
  readonly id: number
  readonly order: Order
}

/** What it answers: `reason` where the work has failed. */
export type Reply<Result> =
  | { readonly id: number; readonly result: Result }
  | { readonly id: number; readonly reason: string }
