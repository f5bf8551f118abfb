import { screen } from '@testing-library/react'
import { beforeEach, expect, test } from 'vitest'
import { openApp } from '../../../test/open-app.tsx'
import { photoFile, takesPhoto } from '../../../test/photos.ts'
import { lin, standIn } from '../../../test/stand-in.ts'

const server = standIn()
const ID = '0192a000-0000-7000-8000-000000000001'
const TOLD = '点“提交”后没有反应'

const feedback = (more: object = {}) => ({
  id: ID,
  number: 'FK261128-K7M3PQ',
  state: 'open',
  text: TOLD,
  sentAt: '2026-11-20T02:05:00.000Z',
  waitsSince: '2026-11-20T02:05:00.000Z',
  waitsUntil: '2026-11-27',
  handler: '高一1班团支部',
  happenedAt: '2026-11-20T02:00:00.000Z',
  device: '华为 Mate 60',
  line: `2026-11-20 10:00-华为 Mate 60-201811000001-林晓雨-${TOLD}-截图1张`,
  pictures: 1,
  picturesDestroyed: false,
  steps: [
    {
      act: 'send',
      at: '2026-11-20T02:05:00.000Z',
      by: 'reporter',
      byName: '林晓雨',
      text: null,
      handedTo: '高一1班团支部',
    },
  ],
  reopenUntil: null,
  may: { reopen: false },
  ...more,
})
const answered = feedback({
  state: 'answered',
  waitsUntil: null,
  reopenUntil: '2026-12-04',
  may: { reopen: true },
})

beforeEach(() => {
  server.answers('get', '/me', lin())
  server.answers('get', '/me/feedback', { items: [] })
})

const sent = (path: string) => server.calls.find(({ asked }) => asked === `post /api${path}`)?.body

test('only the problem is typed; time and device fill themselves in (FAQ X2)', async () => {
  const user = openApp('/feedback/new')
  await user.click(await screen.findByRole('button', { name: '提交' }))
  expect(screen.getByText('请用 2 至 1000 个字说明')).toBeTruthy()
  await user.type(screen.getByLabelText('问题描述'), TOLD)
  expect(screen.getByLabelText('手机型号和版本（或浏览器名称和版本）')).not.toHaveProperty('value', '')
  expect(screen.getByLabelText('问题出现的时间')).not.toHaveProperty('value', '')
  takesPhoto(server, 'shot')
  await user.upload(screen.getByLabelText(/截图 1/), photoFile('shot.jpg', 500))
  expect(await screen.findByText('✓ 已上传')).toBeTruthy()
  server.answers('post', '/me/feedback', feedback())
  server.answers('get', '/me/feedback', { items: [feedback()] })
  await user.click(screen.getByRole('button', { name: '提交' }))
  expect(await screen.findByText('处理单位：高一1班团支部')).toBeTruthy()
  expect(sent('/me/feedback')).toMatchObject({
    text: TOLD,
    pictures: [{ id: 'shot', token: 'token of shot' }],
  })
  expect(screen.getByText(/截图1张/)).toBeTruthy()
})

test('a screenshot that was chosen can be removed again', async () => {
  const user = openApp('/feedback/new')
  await screen.findByRole('button', { name: '提交' })
  takesPhoto(server, 'shot')
  await user.upload(screen.getByLabelText(/截图 1/), photoFile('shot.jpg', 500))
  await user.click(await screen.findByRole('button', { name: '移除截图 1' }))
  await user.type(screen.getByLabelText('问题描述'), TOLD)
  server.answers('post', '/me/feedback', feedback())
  await user.click(screen.getByRole('button', { name: '提交' }))
  await expect.poll(() => sent('/me/feedback')).toMatchObject({ pictures: [] })
})

test('what does not help is said, and the answer is waited for again', async () => {
  server.answers('get', '/me/feedback', { items: [answered] })
  const user = openApp(`/feedback/${ID}`)
  await user.type(await screen.findByLabelText('还有什么问题'), '更新后仍然没有反应')
  server.answers('post', `/me/feedback/${ID}/reopening`, feedback({ state: 'reopened' }))
  server.answers('get', '/me/feedback', { items: [feedback({ state: 'reopened' })] })
  await user.click(screen.getByRole('button', { name: '反映未解决' }))
  expect(await screen.findByRole('heading', { name: '待再次处理' })).toBeTruthy()
  expect(sent(`/me/feedback/${ID}/reopening`)).toEqual({ text: '更新后仍然没有反应' })
})

test('what was too late is said in words, and what was typed stays', async () => {
  server.answers('get', '/me/feedback', { items: [answered] })
  const user = openApp(`/feedback/${ID}`)
  await user.type(await screen.findByLabelText('还有什么问题'), '仍然没有反应')
  server.refuses('post', `/me/feedback/${ID}/reopening`, 'feedback.tooLate', { until: '2026-12-04' })
  await user.click(screen.getByRole('button', { name: '反映未解决' }))
  expect(await screen.findByText(/14 天已过（截至 2026-12-04）/)).toBeTruthy()
  expect(screen.getByLabelText('还有什么问题')).toHaveProperty('value', '仍然没有反应')
})
