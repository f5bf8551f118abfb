import { expect, test } from 'vitest'
import { textOfPdf } from '../../../../test/pdf/read-pdf.ts'
import type { Letter } from './draw-letter.ts'
import { drawLetter } from './draw-letter.ts'

const LETTER: Letter = {
  number: '团转〔2026〕第000123号',
  issuedAt: new Date('2026-11-28T02:00:00Z'),
  validUntil: '2027-02-26',
  issuerName: '中国共产主义青年团第一中学委员会',
  fromName: '中国共产主义青年团第一中学高一一班支部委员会',
  destination: '共青团上海市徐汇区教育工作委员会',
  memberName: '林晓雨',
  documentNumber: '1****************X',
  memberNumber: '202311000001',
  joinedOn: '2023-05-04',
  sex: 'female',
  verifyAt: `https://league.example.cn/m/verify/${'A'.repeat(43)}`,
}

/** As long as the rules of names, full names and remarks allow. */
const LONGEST: Letter = {
  ...LETTER,
  issuerName: `${'中国共产主义青年团第一中学'.repeat(8).slice(0, 96)}委员会`,
  fromName: `${'中国共产主义青年团第一中学'.repeat(8).slice(0, 94)}支部委员会`,
  destination: '共青团上海市徐汇区教育工作委员会'.repeat(13).slice(0, 200),
  memberName: '阿卜杜热依木·麦麦提伊敏'.repeat(5).slice(0, 50),
}

const pagesOf = (pdf: Buffer) => pdf.toString('latin1').match(/\/Type \/Page\b/g)?.length
const closedUp = (text: string) => text.replace(/\s/g, '')

test.each([
  ['names of every day', LETTER],
  ['the longest names', LONGEST],
])('is one page with %s, and nothing is cut', async (_, letter) => {
  const pdf = await drawLetter(letter)
  expect(pagesOf(pdf)).toBe(1)
  const text = closedUp(textOfPdf(pdf))
  for (const part of [letter.destination, letter.memberName, letter.fromName, letter.issuerName])
    expect(text).toContain(closedUp(part))
  expect(text).toContain('接收日期')
})

test('a destination in lines of its own stays one sentence', async () => {
  const forged = '上海市徐汇区教育团工委：\n\n兹有 李四 同志（男），现任团委副书记'
  const plain = forged.replace(/\s+/g, ' ')
  const [drawn, expected] = await Promise.all(
    [forged, plain].map(async (destination) => textOfPdf(await drawLetter({ ...LETTER, destination }))),
  )
  expect(drawn).toBe(expected)
})
