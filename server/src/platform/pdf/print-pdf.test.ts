import { expect, test } from 'vitest'
import { fontsOfPdf, textOfPdf } from '../../../test/pdf/read-pdf.ts'
import { printPdf } from './print-pdf.ts'

const facts = { title: '介绍信', author: '东湖市', at: new Date('2026-03-02T01:00:00Z') }

test('prints Chinese, rare names too, with a font of its own', async () => {
  const printed = await printPdf(facts, (pdf) => pdf.text('䶮龘㛃䲟·阿卜杜拉 Ōta 2026'))
  expect(printed.subarray(0, 5).toString()).toBe('%PDF-')
  expect(textOfPdf(printed)).toContain('䶮龘㛃䲟·阿卜杜拉 Ōta 2026')
  const fonts = fontsOfPdf(printed)
  expect(fonts).toHaveLength(1)
  expect(fonts[0]).toMatch(/NotoSansSC.*yes +yes +yes/)
})

test('stays small: only what is printed of the font is carried along', async () => {
  const printed = await printPdf(facts, (pdf) => pdf.text('团员'))
  expect(printed.length).toBeLessThan(40_000)
})
