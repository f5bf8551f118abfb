import { nameKeys } from '@qingtuan/server/src/platform/pinyin/name-keys.ts'
import type { Random } from '../random.ts'

export interface KeyedName {
  readonly name: string
  readonly pinyin: string
  readonly initials: string
}

const SURNAMES = [
  ...'王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎',
  '欧阳',
  '司徒',
]
const FIRST = [...'子雨思嘉一浩欣若梓晨俊雅文诗明佳宇可天安建国志晓春海']
const SECOND = ['', ...'涵轩怡然宁航悦彤睿琪辰妍博萱阳瑶杰雪晴军华伟敏静']

/** Common surnames stand in front and are drawn more often: the square of chance leans to the start. */
function leaning(length: number, random: Random): number {
  return Math.floor(random.next() ** 2 * length)
}

/** Draws invented names out of some 30,000; the pinyin of each is looked up once. */
export function openNames(random: Random): () => KeyedName {
  const known = new Map<string, KeyedName>()
  return () => {
    const surname = SURNAMES[leaning(SURNAMES.length, random)]
    const name = `${surname}${random.pick(FIRST)}${random.pick(SECOND)}`
    const found = known.get(name)
    if (found) return found
    const keyed = { name, ...nameKeys(name) }
    known.set(name, keyed)
    return keyed
  }
}
