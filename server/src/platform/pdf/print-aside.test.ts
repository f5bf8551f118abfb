import { performance } from 'node:perf_hooks'
import { expect, test } from 'vitest'
import { textOfPdf } from '../../../test/pdf/read-pdf.ts'
import { printAside } from './print-aside.ts'

const facts = { title: '整改报告', author: '市团委', at: new Date('2026-03-02T00:00:00Z') }
const rows = Array.from({ length: 500 }, (_, at) => ['高一一班', `周${at}`, '入团时间与编号不符', '待整改'])
const order = (name: string) => ({
  facts,
  blocks: [
    { kind: 'title', text: name } as const,
    { kind: 'heading', text: '未整改的问题' } as const,
    { kind: 'table', header: ['组织', '姓名', '问题', '状态'], rows } as const,
  ],
})

// Reading a font of 10 MB takes its time on a busy machine.
test('a long table is printed while this thread goes on, one document after the other', {
  timeout: 60_000,
}, async () => {
  const before = performance.eventLoopUtilization()
  const printed = await Promise.all([printAside(order('第一份')), printAside(order('第二份'))])
  const { utilization } = performance.eventLoopUtilization(before)
  const texts = printed.map((pdf) => textOfPdf(Buffer.from(pdf)))
  expect(texts.map((text) => [text.includes('第一份'), text.includes('第二份')])).toEqual([
    [true, false],
    [false, true],
  ])
  expect(texts[0]).toContain('周499')
  expect(utilization).toBeLessThan(0.5)
})
