const SURNAMES = [...'王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧']
const FIRST = [...'子雨思嘉一浩欣若梓晨俊雅文诗明佳宇可天安']
const SECOND = [...'涵轩怡然宁航悦彤睿琪辰妍博萱阳瑶杰雪睿晴']

/** Names that lists and cards must bear: compound surnames, minority names, Latin letters. */
const LONG_NAMES: Readonly<Record<number, string>> = {
  4: '买买提·吐尔逊江·阿卜杜热西提·麦麦提艾力·江',
  16: '欧阳思远',
  23: '阿依古丽·艾尔肯',
  37: 'Anna Maria Petrova',
  58: '司徒雨桐',
  71: '其其格玛',
}

/** The invented name of the n-th person of the demo world. */
export function personName(index: number): string {
  const long = LONG_NAMES[index]
  if (long) return long
  const surname = pick(SURNAMES, index * 13)
  const first = pick(FIRST, index * 7 + Math.floor(index / 30))
  const second = index % 6 === 5 ? '' : pick(SECOND, index * 3 + Math.floor(index / 20))
  return `${surname}${first}${second}`
}

function pick(letters: readonly string[], index: number): string {
  return letters[index % letters.length] ?? ''
}
