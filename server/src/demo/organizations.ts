import { BEIJING_DISTRICTS } from '@qingtuan/domain/shared/code-tables/beijing-district'
import { enterprises } from './enterprises.ts'
import { graduatingClasses } from './graduating-classes.ts'
import { CITY, LEAGUE } from './names-of-the-city.ts'
import type { PlannedOrganization } from './planned.ts'
import { STREETS } from './streets.ts'
import { universities } from './universities.ts'

/**
 * 团市委 tuanshiwei
 * ├─ 16 × 团区委 (haidian, chaoyang, …)
 * │   └─ 3 × 街道团工委 (haidian1, …)
 * │       ├─ 社区团支部 (haidian1a)
 * │       └─ 社区团支部 (haidian1b)
 * ├─ 4 × 大学团委 (jinghua, …)
 * │   └─ 3 × 学院团总支 (jinghuaf1, …)
 * │       └─ 3 × 班团支部 (jinghuaf1a, …; two more below jinghuaf3 that graduate)
 * └─ 3 × 企业团委 (jingneng, …)
 *     └─ 2 × 团总支 (jingneng1, …)
 *         └─ 2 × 团支部 (jingneng1a, …)
 */
export function demoOrganizations(): PlannedOrganization[] {
  const parts = [...BEIJING_DISTRICTS.flatMap(district), ...universities(), ...enterprises()]
  return [city(), ...parts, ...graduatingClasses()]
}

function city(): PlannedOrganization {
  return {
    key: CITY,
    parent: null,
    kind: 'leadingBody',
    fullName: `${LEAGUE}北京市委员会`,
    shortName: '团市委',
    industry: 'partyAndGovernment',
    areaCode: '110101',
  }
}

function district({ code, zh, en }: (typeof BEIJING_DISTRICTS)[number]): PlannedOrganization[] {
  const key = en.toLowerCase()
  const head: PlannedOrganization = {
    key,
    parent: CITY,
    kind: 'leadingBody',
    fullName: `${LEAGUE}北京市${zh}委员会`,
    shortName: `${zh.slice(0, -1)}团区委`,
    industry: 'partyAndGovernment',
    areaCode: code,
  }
  const streets = STREETS[code].flatMap((street, index) => streetOf({ head, district: zh, street, index }))
  return [head, ...streets]
}

interface StreetPlan {
  readonly head: PlannedOrganization
  readonly district: string
  readonly street: { readonly name: string; readonly communities: readonly [string, string] }
  readonly index: number
}

function streetOf({ head, district: area, street, index }: StreetPlan): PlannedOrganization[] {
  const key = `${head.key}${index + 1}`
  const common = { areaCode: head.areaCode, industry: 'urbanCommunity' as const }
  const workingCommittee: PlannedOrganization = {
    ...common,
    key,
    parent: head.key,
    kind: 'workingCommittee',
    fullName: `${LEAGUE}北京市${area}${street.name}工作委员会`,
    shortName: `${street.name}团工委`,
  }
  const branches = street.communities.map(
    (community, place): PlannedOrganization => ({
      ...common,
      key: `${key}${'ab'.charAt(place)}`,
      parent: key,
      kind: 'branch',
      fullName: `${LEAGUE}北京市${area}${street.name}${community}支部委员会`,
      shortName: `${community}团支部`,
      // The last street of each district has a branch that has not logged in yet.
      ...(index === 2 && place === 1 ? { complete: false } : {}),
    }),
  )
  return [workingCommittee, ...branches]
}
