import type { Refusal } from '@qingtuan/domain/shared/refusal'

/** A JPEG and its size in pixels. */
export interface Reencoded {
  readonly bytes: Uint8Array
  readonly width: number
  readonly height: number
}

/** What the image process says of a picture. */
export type Outcome = Reencoded | { readonly refusal: Refusal }

/** The first thing that the image process says: it could load its library. */
export const READY = 'ready'
