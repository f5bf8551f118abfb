/** One value of a code table. The code is what is stored; zh and en are what is seen. */
export interface CodeRow {
  readonly code: string
  readonly zh: string
  readonly en: string
}

/** The codes of a table, in its order and as a tuple of literals that a schema can list. */
export function codesOf<const T extends readonly CodeRow[]>(table: T): { [K in keyof T]: T[K]['code'] } {
  return table.map((row) => row.code) as { [K in keyof T]: T[K]['code'] }
}
