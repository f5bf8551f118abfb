/** One value of a code table. The code is what is stored; zh and en are what is seen. */
export interface CodeRow {
  readonly code: string
  readonly zh: string
  readonly en: string
}
