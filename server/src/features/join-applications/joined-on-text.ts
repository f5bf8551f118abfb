import type { Application } from './store/applications.ts'

type Joined = Pick<Application, 'joined_on' | 'joined_on_precision'>

/** The stated join date as it was stated: a day or a month. */
export function joinedOnText({ joined_on, joined_on_precision }: Joined): string {
  return joined_on_precision === 'month' ? joined_on.slice(0, 7) : joined_on
}
