import { generateMemberNumber, isMemberNumberRequired } from '@qingtuan/domain/members/member-number'

/** Member numbers as FAQ M12 has them: the form's own from 2016, before that one made by the system. */
export function openMemberNumbers() {
  const serials = new Map<string, number>()
  const nextOf = (scope: string) => {
    const serial = (serials.get(scope) ?? 0) + 1
    serials.set(scope, serial)
    return serial
  }
  return {
    next(joinedOn: string, areaCode: string): string {
      const year = joinedOn.slice(0, 4)
      if (isMemberNumberRequired(joinedOn)) return `${year}11${String(nextOf(year)).padStart(6, '0')}`
      const serial = nextOf(`memberNumber:${year}:${areaCode}`)
      return generateMemberNumber({ joinedYear: Number(year), areaCode, serial })
    },
    /** What the system has given out by scope, so that it goes on after it. */
    leases: () => [...serials].filter(([scope]) => scope.startsWith('memberNumber:')),
  }
}
