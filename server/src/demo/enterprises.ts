import { CITY, LEAGUE } from './names-of-the-city.ts'
import type { PlannedOrganization } from './planned.ts'

/** Invented state-owned enterprises with their divisions. */
const ENTERPRISES = [
  {
    key: 'jingneng',
    name: '京城能源集团有限责任公司',
    short: '京城能源',
    areaCode: '110105',
    divisions: ['热力分公司', '新能源分公司'],
    units: ['生产部', '综合部'],
  },
  {
    key: 'shougui',
    name: '首都轨道交通运营有限公司',
    short: '首都轨道',
    areaCode: '110106',
    divisions: ['第一运营分公司', '线路分公司'],
    units: ['站务中心', '检修中心'],
  },
  {
    key: 'jingjian',
    name: '京建工程集团股份有限公司',
    short: '京建工程',
    areaCode: '110102',
    divisions: ['第三建筑分公司', '勘测设计院'],
    units: ['项目一部', '项目二部'],
  },
] as const

export function enterprises(): PlannedOrganization[] {
  return ENTERPRISES.flatMap((enterprise) => {
    const { key, name, short, areaCode } = enterprise
    const common = { industry: 'stateEnterprise' as const, areaCode }
    const committee: PlannedOrganization = {
      ...common,
      key,
      parent: CITY,
      kind: 'committee',
      fullName: `${LEAGUE}${name}委员会`,
      shortName: `${short}团委`,
    }
    return [
      committee,
      ...enterprise.divisions.flatMap((division, index) => divisionOf(enterprise, division, index)),
    ]
  })
}

type Enterprise = (typeof ENTERPRISES)[number]

function divisionOf({ key: top, name, areaCode, units }: Enterprise, division: string, index: number) {
  const key = `${top}${index + 1}`
  const common = { industry: 'stateEnterprise' as const, areaCode }
  const general: PlannedOrganization = {
    ...common,
    key,
    parent: top,
    kind: 'generalBranch',
    fullName: `${LEAGUE}${name}${division}总支部委员会`,
    shortName: `${division}团总支`,
  }
  const branches = units.map(
    (unit, place): PlannedOrganization => ({
      ...common,
      key: `${key}${'ab'.charAt(place)}`,
      parent: key,
      kind: 'branch',
      fullName: `${LEAGUE}${name}${division}${unit}支部委员会`,
      shortName: `${division}${unit}团支部`,
    }),
  )
  return [general, ...branches]
}
