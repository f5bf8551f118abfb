import type { Sent } from '../../../product/ask.ts'
import type { TortureProduct } from '../../torture-product.ts'
import type { Visitors } from '../../visitors/visitors.ts'

export interface Asker {
  readonly product: TortureProduct
  readonly visitors: Visitors
}

/** Asks once more, the n-th time, about what is on record and about what is not. */
export interface Pair {
  readonly known: (index: number) => Promise<Sent>
  readonly unknown: (index: number) => Promise<Sent>
}

/** A question by which a stranger would find out what is on record. */
export interface Question {
  readonly what: string
  /** Code of the one answer that it has; empty when it is accepted. */
  readonly answer: string
  /** Gets ready to ask so many times. */
  open(asker: Asker, times: number): Promise<Pair>
}
