import type { OrganizationKind } from '@qingtuan/domain/organizations/kind'
import type { IndustryCode } from '@qingtuan/domain/shared/code-tables/industry'

/** A sort of organization: what stands under it, in which share, and how large one of those is on average. */
export interface Unit {
  readonly kind: OrganizationKind
  readonly industry: IndustryCode
  /** The name of the n-th one under its superior, from 0. */
  readonly label: (ordinal: number) => string
  /** How many organizations one of them holds, itself included, at the size of a city; infinite: there is one. */
  readonly size: number
  /** With its share of what stands under the superior. */
  readonly under: readonly (readonly [share: number, unit: () => Unit])[]
}

const from =
  (names: readonly string[], end = '') =>
  (ordinal: number) => {
    const round = Math.floor(ordinal / names.length)
    return `${names[ordinal % names.length]}${round === 0 ? '' : `第${round + 1}`}${end}`
  }
const numbered = (before: string, after: string) => (ordinal: number) => `${before}${ordinal + 1}${after}`

const branch = (industry: IndustryCode, label: Unit['label']): Unit => ({
  kind: 'branch',
  industry,
  label,
  size: 1,
  under: [],
})

const classes = branch('seniorHighSchool', numbered('', '班'))
const courses = branch('university', (n) => `${2022 + (n % 4)}级${Math.floor(n / 4) + 1}班`)
const teams = branch('stateEnterprise', from(['运行', '检修', '调度', '安全', '综合'], '班组'))
const quarters = branch('urbanCommunity', from(['东里', '西里', '南里', '北里', '花园', '新村']))
const shops = branch('nonPublicEnterprise', from(['研发', '市场', '运营', '客服', '行政'], '部'))

type Sort = Pick<Unit, 'kind' | 'industry' | 'label' | 'size'>
const unit = (sort: Sort, ...under: Unit['under']): Unit => ({ ...sort, under })

const grade = unit(
  { kind: 'generalBranch', industry: 'seniorHighSchool', label: numbered('第', '年级组'), size: 8 },
  [1, () => classes],
)
const division = unit(
  { kind: 'committee', industry: 'seniorHighSchool', label: from(['高中部', '初中部', '国际部']), size: 24 },
  [1, () => grade],
)
const school = unit(
  { kind: 'committee', industry: 'seniorHighSchool', label: numbered('第', '中学'), size: 60 },
  [1, () => division],
)
const schoolGroup = unit(
  { kind: 'committee', industry: 'seniorHighSchool', label: numbered('第', '学区'), size: 400 },
  [1, () => school],
)
/** The schools of a district, one office. */
const schools = unit(
  {
    kind: 'workingCommittee',
    industry: 'publicInstitution',
    label: () => '教育系统',
    size: Number.POSITIVE_INFINITY,
  },
  [1, () => schoolGroup],
)

const residents = unit(
  { kind: 'generalBranch', industry: 'urbanCommunity', label: numbered('第', '网格'), size: 6 },
  [1, () => quarters],
)
const community = unit(
  {
    kind: 'committee',
    industry: 'urbanCommunity',
    label: from(['新源', '安和', '柳林', '清泉'], '社区'),
    size: 20,
  },
  [1, () => residents],
)
const company = unit(
  {
    kind: 'committee',
    industry: 'nonPublicEnterprise',
    label: from(['远航', '启明', '华创'], '公司'),
    size: 12,
  },
  [1, () => shops],
)
const street = unit(
  {
    kind: 'workingCommittee',
    industry: 'partyAndGovernment',
    label: from(['和平', '建设', '东风', '永安', '长青', '八里', '向阳'], '街道'),
    size: 160,
  },
  [0.6, () => community],
  [0.4, () => company],
)

const year = unit(
  {
    kind: 'generalBranch',
    industry: 'university',
    label: from(['理科', '文科', '工科', '艺术'], '方向'),
    size: 9,
  },
  [1, () => courses],
)
const department = unit(
  {
    kind: 'committee',
    industry: 'university',
    label: from(['基础', '应用', '工程', '管理'], '系'),
    size: 24,
  },
  [1, () => year],
)
const faculty = unit(
  {
    kind: 'committee',
    industry: 'university',
    label: from(['数学', '物理', '化学', '外语', '法学', '经济', '机械', '计算机'], '学院'),
    size: 70,
  },
  [0.8, () => department],
  [0.2, () => courses],
)
export const university = unit(
  {
    kind: 'committee',
    industry: 'university',
    label: from(['京华', '燕京', '北辰', '长安', '玉泉', '西山', '永定', '潮白'], '大学'),
    size: 320,
  },
  [1, () => faculty],
)

const workshop = unit(
  { kind: 'generalBranch', industry: 'stateEnterprise', label: numbered('第', '车间'), size: 7 },
  [1, () => teams],
)
const factory = unit(
  { kind: 'committee', industry: 'stateEnterprise', label: numbered('第', '工厂'), size: 24 },
  [1, () => workshop],
)
const subsidiary = unit(
  {
    kind: 'committee',
    industry: 'stateEnterprise',
    label: from(['热力', '电力', '工程', '物流'], '分公司'),
    size: 80,
  },
  [0.9, () => factory],
  [0.1, () => teams],
)
export const enterprise = unit(
  {
    kind: 'committee',
    industry: 'stateEnterprise',
    label: from(['京能', '首轨', '京建', '城投', '燕化'], '集团'),
    size: 300,
  },
  [1, () => subsidiary],
)

/** What stands under a district. */
export const districtUnits: Unit['under'] = [
  [0.5, () => schools],
  [0.5, () => street],
]
