import { screen } from '@testing-library/react'
import { beforeEach, expect, test } from 'vitest'
import { openApp } from '../../../test/open-app.tsx'
import { photograph, takesPhoto } from '../../../test/photos.ts'
import { branch, lin, standIn } from '../../../test/stand-in.ts'

const server = standIn()
const ID = '0192a000-0000-7000-8000-000000000001'

const membership = {
  id: ID,
  name: '林晓雨',
  joinedOn: '2018-05-04',
  memberNumber: '201811000001',
  numberDisputed: false,
  status: 'active',
  place: branch,
  timeline: [],
}
const correction = (more: object = {}) => ({
  id: ID,
  state: 'pending',
  presentNumber: '201811000001',
  memberNumber: '201811000002',
  reason: '与志愿书封面不一致',
  sentAt: '2026-11-20T02:05:00.000Z',
  waitsSince: '2026-11-20T02:05:00.000Z',
  waitsUntil: '2026-11-27',
  returnReason: null,
  organization: branch,
  nextActor: branch.shortName,
  steps: [],
  may: { resend: true, withdraw: true },
  ...more,
})

beforeEach(() => {
  server.answers('get', '/me', lin())
  server.answers('get', '/me/membership', { membership })
  server.answers('get', '/me/number-corrections', { items: [] })
})

test('number, reason and photo are asked for, judged at their fields, and sent (FAQ M11)', async () => {
  const user = openApp('/member-number')
  await user.click(await screen.findByRole('button', { name: '提交申请' }))
  expect(screen.getByText('请拍摄或选择这张照片')).toBeTruthy()
  await user.type(screen.getByLabelText('团员编号'), '201811000001')
  await user.click(screen.getByRole('button', { name: '提交申请' }))
  expect(screen.getByText('新编号与现在的编号相同，不需更改')).toBeTruthy()
  await user.clear(screen.getByLabelText('团员编号'))
  await user.type(screen.getByLabelText('团员编号'), '201811000002')
  await user.type(screen.getByLabelText('原因'), '与志愿书封面不一致')
  takesPhoto(server, 'cover')
  await photograph(user, '入团志愿书封面')
  expect(await screen.findByText('✓ 已上传')).toBeTruthy()
  server.answers('post', '/me/number-corrections', correction())
  server.answers('get', '/me/number-corrections', { items: [correction()] })
  await user.click(screen.getByRole('button', { name: '提交申请' }))
  expect(await screen.findByRole('heading', { name: '更正申请：待审核' })).toBeTruthy()
  expect(server.calls.find(({ asked }) => asked === 'post /api/me/number-corrections')?.body).toEqual({
    memberNumber: '201811000002',
    reason: '与志愿书封面不一致',
    photo: { id: 'cover', token: 'token of cover' },
  })
})

test('a returned one says why and is sent again with what was sent before', async () => {
  const returned = correction({
    state: 'returned',
    returnReason: '照片看不清',
    nextActor: '林晓雨',
    waitsUntil: null,
  })
  server.answers('get', '/me/number-corrections', { items: [returned] })
  const user = openApp('/member-number')
  expect(await screen.findByText(/照片看不清/)).toBeTruthy()
  await user.click(screen.getByRole('button', { name: '修改后重新提交' }))
  expect(screen.getByLabelText('团员编号')).toHaveProperty('value', '201811000002')
  server.answers('put', `/me/number-corrections/${ID}`, correction())
  await user.click(screen.getByRole('button', { name: '重新提交' }))
  await expect
    .poll(() => server.calls.find(({ asked }) => asked === `put /api/me/number-corrections/${ID}`)?.body)
    .toEqual({ memberNumber: '201811000002', reason: '与志愿书封面不一致' })
})

test('who joined before 2016 is told that there is nothing to correct', async () => {
  server.answers('get', '/me/membership', { membership: { ...membership, joinedOn: '2014-05' } })
  openApp('/member-number')
  expect(await screen.findByText(/编号由系统生成，不需更正/)).toBeTruthy()
  expect(screen.queryByRole('button', { name: '提交申请' })).toBeNull()
})
