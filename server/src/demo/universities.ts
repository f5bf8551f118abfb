import { CITY, LEAGUE } from './names-of-the-city.ts'
import type { PlannedOrganization } from './planned.ts'

interface University {
  readonly key: string
  readonly name: string
  readonly areaCode: string
  readonly faculties: readonly { readonly name: string; readonly subject: string }[]
}

/** Invented universities, built as real ones are. */
const UNIVERSITIES: readonly University[] = [
  {
    key: 'jinghua',
    name: '京华大学',
    areaCode: '110108',
    faculties: [
      { name: '计算机学院', subject: '计算机科学与技术' },
      { name: '人文学院', subject: '汉语言文学' },
      { name: '数学科学学院', subject: '应用数学' },
    ],
  },
  {
    key: 'yanjing',
    name: '燕京师范学院',
    areaCode: '110102',
    faculties: [
      { name: '教育学院', subject: '学前教育' },
      { name: '外国语学院', subject: '英语' },
      { name: '体育学院', subject: '体育教育' },
    ],
  },
  {
    key: 'beichen',
    name: '北辰石油化工大学',
    areaCode: '110114',
    faculties: [
      { name: '地球科学学院', subject: '资源勘查工程' },
      { name: '化学工程学院', subject: '化学工程与工艺' },
      { name: '机械与储运工程学院', subject: '油气储运工程' },
    ],
  },
  {
    key: 'jingyi',
    name: '京医科技大学',
    areaCode: '110105',
    faculties: [
      { name: '护理学院', subject: '护理学' },
      { name: '公共卫生学院', subject: '预防医学' },
      { name: '生物医学工程学院', subject: '智能医学工程' },
    ],
  },
]

const INTAKES = ['2022级', '2023级', '2024级'] as const

export function universities(): PlannedOrganization[] {
  return UNIVERSITIES.flatMap((university) => {
    const common = { industry: 'university' as const, areaCode: university.areaCode }
    const committee: PlannedOrganization = {
      ...common,
      key: university.key,
      parent: CITY,
      kind: 'committee',
      fullName: `${LEAGUE}${university.name}委员会`,
      shortName: `${university.name}团委`,
    }
    return [committee, ...university.faculties.flatMap((_, index) => facultyOf(university, index))]
  })
}

function facultyOf(
  { key: universityKey, name, areaCode, faculties }: University,
  index: number,
): PlannedOrganization[] {
  const faculty = faculties[index]
  if (!faculty) return []
  const key = `${universityKey}f${index + 1}`
  const general: PlannedOrganization = {
    key,
    parent: universityKey,
    kind: 'generalBranch',
    fullName: `${LEAGUE}${name}${faculty.name}总支部委员会`,
    shortName: `${faculty.name}团总支`,
    industry: 'university',
    areaCode,
  }
  const classes = INTAKES.map(
    (intake, place): PlannedOrganization => ({
      key: `${key}${'abc'.charAt(place)}`,
      parent: key,
      kind: 'branch',
      fullName: `${LEAGUE}${name}${faculty.name}${intake}${faculty.subject}专业1班支部委员会`,
      shortName: `${intake}${faculty.subject}专业1班团支部`,
      industry: 'university',
      areaCode,
    }),
  )
  return [general, ...classes]
}
