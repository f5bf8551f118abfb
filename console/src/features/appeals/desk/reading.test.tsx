import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { answers, openCase } from '../../../../test/appeal-desk.tsx'
import {
  claimedCase,
  entriesOfRead,
  mayNothing,
  readCase,
  recordOfRead,
} from '../../../../test/appeal-world.ts'
import { server } from '../../../../test/set-up.ts'

test('what was typed is there after logging in again, for the same reviewer', async () => {
  const person = openCase(claimedCase())
  await person.type(await screen.findByLabelText('照片上的姓名'), '李小满')
  await person.keyboard('{Escape}d')
  await person.keyboard('2')
  await person.type(await screen.findByLabelText(/补充说明/), '像是翻拍')
  document.body.replaceChildren()
  const again = openCase(claimedCase())
  expect(await screen.findByLabelText('照片上的姓名')).toHaveProperty('value', '李小满')
  await again.keyboard('{Escape}d')
  expect(await screen.findByLabelText(/补充说明/)).toHaveProperty('value', '像是翻拍')
  expect(screen.getByRole('radio', { name: /不是证件原件/ })).toHaveProperty('checked', true)
})

test.each([
  ['name', { nameAgrees: false, numberAgrees: true }, '姓名与申诉人填写的不一致', '照片上的姓名'],
  ['number', { nameAgrees: true, numberAgrees: false }, '证件号码与申诉人填写的不一致', '照片上的证件号码'],
  ['both', { nameAgrees: false, numberAgrees: false }, '姓名和证件号码都与', '照片上的姓名'],
])('a reading that differs (%s) is said, and can be mended', async (_, differs, sentence, field) => {
  const person = openCase(claimedCase())
  server.use(
    answers(
      'post',
      'readings',
      readCase({
        reading: { ...differs, agrees: false },
        may: { ...mayNothing, look: true, dismiss: true },
        upholdRefusal: 'appeal.notRead',
      }),
    ),
  )
  await person.type(await screen.findByLabelText('照片上的姓名'), '李小')
  await person.type(screen.getByLabelText('照片上的证件号码'), '1101{Enter}')
  expect((await screen.findByText(new RegExp(sentence))).closest('[role=alert]')).not.toBeNull()
  await expect.poll(() => document.activeElement).toBe(screen.getByLabelText(field))
  expect(screen.queryByRole('button', { name: '通过' })).toBeNull()
  const table = screen.getByRole('table')
  expect(within(table).getAllByText(/≠ 不同/).length).toBeGreaterThan(0)
  await person.keyboard('{Escape}d')
  expect(await screen.findByRole('radio', { name: /与填写的不一致/ })).toHaveProperty('checked', true)
})

test('entries beside the record: differences have a sign, the phone is masked', async () => {
  openCase(readCase({ record: { ...recordOfRead, name: '李晓满', differences: ['name'] } }))
  const rows = within(await screen.findByRole('table'))
    .getAllByRole('row')
    .slice(1)
  expect(rows.map((row) => row.textContent)).toEqual([
    '姓名— ✓ 一致李小满李晓满 ≠ 不同',
    '证件号码— ✓ 一致110101200405060048110101200405060048 ✓ 一致',
    '证件类型—居民身份证居民身份证 ✓ 一致',
    '出生日期—2004-05-062004-05-06 ✓ 一致',
    '手机号—139****0002 将改绑到此手机号138****0001 现绑定',
  ])
})

test.each([
  [
    'appeal.noRecord',
    { record: null, recordExists: false },
    /系统中没有这个证件的档案，不能通过/,
    /请直接注册/,
  ],
  ['phone.taken', {}, /暂不能通过/, /新手机号已绑定其他账号/],
] as const)('%s is explained, and the fitting dismissal is at hand', async (code, over, sentence, reason) => {
  const may = { ...mayNothing, look: true, dismiss: true }
  const person = openCase(readCase({ ...over, may, upholdRefusal: code }))
  expect(await screen.findByText(sentence)).toBeDefined()
  expect(screen.queryByRole('button', { name: '通过' })).toBeNull()
  await person.keyboard('ud')
  expect(await screen.findByRole('radio', { name: reason })).toHaveProperty('checked', true)
})

test('before the reading the page holds nothing of what was filed', async () => {
  openCase(claimedCase())
  await screen.findByLabelText('照片上的姓名')
  expect(document.body.textContent).not.toContain(entriesOfRead.name)
  expect(screen.queryByRole('table')).toBeNull()
})
