import { personName } from './person-names.ts'
import type { PlannedOrganization, PlannedPerson } from './planned.ts'

const LEAGUE_OF_THE_FACULTY = '中国共产主义青年团京华大学数学科学学院'
const PARENT = 'jinghuaf3'

/** The class whose graduates stand in every state, and the one that everybody has left. */
export const GRADUATING = { key: 'jinghuaf3d', graduates: 8 } as const
export const EMPTIED = { key: 'jinghuaf3e', graduates: 2 } as const
const CLASSES = [
  { ...GRADUATING, name: '2022级统计学专业1班' },
  { ...EMPTIED, name: '2022级信息与计算科学专业1班' },
] as const

/** Two classes that graduate. Their people are planted with the season, so that nobody else’s place moves. */
export function graduatingClasses(): PlannedOrganization[] {
  return CLASSES.map(({ key, name }) => ({
    key,
    parent: PARENT,
    kind: 'branch',
    fullName: `${LEAGUE_OF_THE_FACULTY}${name}支部委员会`,
    shortName: `${name}团支部`,
    industry: 'university',
    areaCode: '110108',
  }))
}

export const isGraduatingClass = (key: string): boolean => CLASSES.some((one) => one.key === key)

/** Names of the graduates start here in the endless list of invented names. */
const NAMES = 6000

/** Who graduates: all members, with numbers of their own. */
export function graduates(identityNumberOf: (index: number) => string): PlannedPerson[] {
  const places = CLASSES.flatMap(({ key, graduates: count }) => Array.from({ length: count }, () => key))
  return places.map((branch, index) => ({
    name: personName(NAMES + index),
    identityNumber: identityNumberOf(index),
    phone: `1990002${String(index + 1).padStart(4, '0')}`,
    identity: 'member',
    standing: 'formal',
    branch,
    joinedOn: '2018-05-04',
    memberNumber: `201811${700_000 + index}`,
  }))
}
