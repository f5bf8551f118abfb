import { screen, within } from '@testing-library/react'
import { HttpResponse, http } from 'msw'
import { beforeEach, expect, test } from 'vitest'
import { refusal } from '../../../test/answer.ts'
import { server } from '../../../test/set-up.ts'
import { show } from '../../../test/show.tsx'
import { idOf } from '../../../test/world.ts'
import ImportPage from './import-page.tsx'

const id = idOf(1)
const task = {
  id,
  subject: 'members',
  state: 'waiting',
  step: null,
  done: 0,
  total: null,
  fileName: '新生名单.xlsx',
  byName: '高一一班',
  createdAt: '2026-11-10T18:03:04.000Z',
  finishedAt: null,
  keptUntil: '2026-11-17T18:03:04.000Z',
  refusal: null,
  header: ['团员', '身份证号'],
  mapping: [null, 'documentNumber'],
  columns: [
    { key: 'name', zh: '姓名', en: 'name', required: true },
    { key: 'documentNumber', zh: '证件号码', en: 'document number', required: true },
  ],
  mode: null,
  counts: null,
  reasons: [],
  preview: [],
  hasReport: false,
  may: { judge: true, run: false, undo: false, cancel: true },
}
const judged = {
  ...task,
  step: 'judge',
  counts: { rows: 2, good: 1, warned: 1, refused: 1, written: 0 },
  reasons: [{ code: 'memberImport.documentTwice', count: 1 }],
  preview: [
    { row: 2, name: '林晓雨', outcome: 'good', faults: [], warnings: ['phoneMissing'] },
    {
      row: 3,
      name: '安然',
      outcome: 'refused',
      faults: [{ code: 'memberImport.documentTwice', column: 'documentNumber', facts: { row: 2 } }],
      warnings: [],
    },
  ],
  hasReport: true,
  may: { judge: true, run: true, undo: false, cancel: true },
}

const sent: unknown[] = []
function answer(found: object, act: 'judgements' | 'runs', after: object) {
  let present = found
  server.use(
    http.get('*/api/imports/:id', () => HttpResponse.json(present)),
    http.post(`*/api/imports/:id/${act}`, async ({ request }) => {
      sent.push(await request.json())
      present = after
      return HttpResponse.json(after)
    }),
  )
}
const open = () => show(<ImportPage />, { at: `/exchange/imports/${id}`, path: '/exchange/imports/:id' })

beforeEach(() => {
  sent.length = 0
})

test('a header is matched by hand, and the rows are checked under it', async () => {
  answer(task, 'judgements', judged)
  const person = open()
  await person.click(await screen.findByRole('combobox', { name: '对应内容：团员' }))
  await person.click(await screen.findByTitle('姓名'))
  await person.click(screen.getByRole('button', { name: '校验每一行' }))
  await expect.poll(() => sent).toEqual([{ mapping: ['name', 'documentNumber'] }])
  expect(await screen.findByText('可导入 1 行')).toBeDefined()
})

test('the preview says why, and offers what will work', async () => {
  answer(judged, 'runs', { ...judged, state: 'queued', step: 'write' })
  const person = open()
  const table = await screen.findByRole('table')
  expect(within(table).getByText('证件号码：证件号码与第 2 行重复')).toBeDefined()
  expect(within(table).getByText('没有手机号，本人注册时须申诉才能认领档案')).toBeDefined()
  expect(screen.getByRole('link', { name: '下载逐行报告' }).getAttribute('href')).toBe(
    `/api/imports/${id}/report`,
  )
  await person.click(screen.getByRole('button', { name: '跳过未通过的行，导入其余 1 行' }))
  await expect.poll(() => sent).toEqual([{ mode: 'skip-bad-rows' }])
  expect(await screen.findByText('正在导入…')).toBeDefined()
})

test('an import that was built on says so, and stays', async () => {
  const builtOn = { code: 'import.builtOn', facts: { what: '1 人已认领档案' } }
  answer(
    {
      ...judged,
      state: 'done',
      step: 'undo',
      refusal: builtOn,
      may: { ...judged.may, run: false, undo: true },
    },
    'runs',
    {},
  )
  open()
  expect(await screen.findByText(/已有后续业务（1 人已认领档案）/)).toBeDefined()
  expect(screen.getByRole('button', { name: '撤销整个导入' })).toBeDefined()
})

test('a stranger’s import does not exist', async () => {
  server.use(http.get('*/api/imports/:id', () => refusal('record.notFound')))
  open()
  expect(await screen.findByRole('alert')).toBeDefined()
})
