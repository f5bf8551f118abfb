/** The header of an import, as people write it. */
export const IMPORT_HEADER = [
  '编号',
  '上级编号',
  '组织全称',
  '简称',
  '类别',
  '行业',
  '地区代码',
  '书记',
  '联系人',
  '联系电话',
]

const SURNAMES = '赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨'
const UNITS = '松柏竹梅兰菊桃李杏桂榆槐枫桐杉柳'
const CHILDREN = 50
const KINDS = ['领导机关', '领导机关', '基层团委', '团支部']

/**
 * `count` rows of one invented tree, a root and fifty under each down to the fourth level, last row first so that
 * superiors come after those who stand under them. The same for every run.
 */
export function* organizationRows(count: number): Generator<(string | null)[]> {
  for (let at = count - 1; at >= 0; at -= 1) {
    const parent = at === 0 ? null : Math.floor((at - 1) / CHILDREN)
    const depth = depthOf(at)
    const isLeaf = depth >= KINDS.length - 1
    const name = `${letter(UNITS, at)}${letter(UNITS, at >> 4)}园第${at + 1}${isLeaf ? '团支部' : '团委'}`
    yield [
      `B${at}`,
      parent === null ? null : `B${parent}`,
      `中国共产主义青年团北京市${name}${isLeaf ? '支部委员会' : '委员会'}`,
      name,
      KINDS[Math.min(depth, KINDS.length - 1)] ?? '',
      '其他',
      at === 0 ? '110000' : null,
      `${letter(SURNAMES, at)}小明`,
      `${letter(SURNAMES, at >> 4)}小红`,
      `139${String(at).padStart(8, '0')}`,
    ]
  }
}

function depthOf(at: number): number {
  return at === 0 ? 0 : 1 + depthOf(Math.floor((at - 1) / CHILDREN))
}

function letter(from: string, at: number): string {
  return from.charAt(at % from.length)
}
