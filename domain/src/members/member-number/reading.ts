/** What is odd about a number and yet no reason to refuse it. */
export type MemberNumberWarning = 'otherProvince'

export interface MemberNumberReading {
  /** null: joined before 2016, the number is to be generated (FAQ M12). */
  readonly number: string | null
  readonly warnings: readonly MemberNumberWarning[]
}
