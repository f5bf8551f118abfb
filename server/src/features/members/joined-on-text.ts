interface Joined {
  readonly joined_on: string
  readonly joined_on_precision: 'day' | 'month'
}

/** A join date as it was stated: a day or a month. */
export function joinedOnText({ joined_on, joined_on_precision }: Joined): string {
  return joined_on_precision === 'month' ? joined_on.slice(0, 7) : joined_on
}
