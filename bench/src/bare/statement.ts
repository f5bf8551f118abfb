/** An SQL statement as it went to the database. */
export interface Statement {
  /** Of one that a connection plans once. */
  readonly name?: string
  readonly text: string
  readonly values: readonly unknown[]
}

/** What the bare server answers by path: the rows of these statements, one after the other. */
export type BareRoutes = Readonly<Record<string, readonly Statement[]>>
