import { generateMemberNumber } from '@qingtuan/domain/members/member-number'
import type { CalendarDate } from '@qingtuan/domain/shared/calendar-date'
import type { Platform } from '../../platform/platform.ts'

export interface NumberOrigin {
  readonly joinedOn: CalendarDate
  /** District of the branch, GB/T 2260. */
  readonly areaCode: string
}

/**
 * A number for a join before 2016 (FAQ M12) that nobody else gets. It is leased over a connection of its own: inside a
 * transaction that others wait for, ask before the transaction begins.
 */
export async function leaseMemberNumber(
  { serials }: Pick<Platform, 'serials'>,
  { joinedOn, areaCode }: NumberOrigin,
): Promise<string> {
  const joinedYear = Number(joinedOn.slice(0, 4))
  const serial = await serials.next(`memberNumber:${joinedYear}:${areaCode}`)
  return generateMemberNumber({ joinedYear, areaCode, serial })
}

/** The same for many at once, in the order asked for. */
export async function leaseMemberNumbers(
  { serials }: Pick<Platform, 'serials'>,
  origins: readonly NumberOrigin[],
): Promise<string[]> {
  const places = Map.groupBy(origins.entries(), ([, origin]) => scopeOf(origin))
  const numbers: string[] = []
  for (const [scope, group] of places) {
    const first = await serials.nextMany(scope, group.length)
    for (const [offset, [at, { joinedOn, areaCode }]] of group.entries()) {
      const joinedYear = Number(joinedOn.slice(0, 4))
      numbers[at] = generateMemberNumber({ joinedYear, areaCode, serial: first + offset })
    }
  }
  return numbers
}

function scopeOf({ joinedOn, areaCode }: NumberOrigin): string {
  return `memberNumber:${Number(joinedOn.slice(0, 4))}:${areaCode}`
}
