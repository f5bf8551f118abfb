import { screen, within } from '@testing-library/react'
import { HttpResponse, http } from 'msw'
import { expect, test } from 'vitest'
import { refusal } from '../../../../test/answer.ts'
import { acts, answers, bodyOf, openCase, stands } from '../../../../test/appeal-desk.tsx'
import {
  APPEAL,
  appealCase,
  claimedCase,
  mayNothing,
  readCase,
  recordOfRead,
} from '../../../../test/appeal-world.ts'
import { server } from '../../../../test/set-up.ts'
import { idOf } from '../../../../test/world.ts'

const address = () => screen.getByTestId('address').textContent

test('a whole case by keys: claim, read, uphold, next', async () => {
  const person = openCase(appealCase())
  server.use(
    answers('post', 'claim', claimedCase()),
    answers('post', 'readings', readCase()),
    answers('post', 'upholding', appealCase({ state: 'upheld', may: mayNothing })),
  )
  await screen.findByRole('button', { name: '领取' })
  await person.keyboard('c')
  await expect.poll(() => document.activeElement).toBe(await screen.findByLabelText('照片上的姓名'))
  expect(screen.queryByText('申诉人填写')).toBeNull()
  await person.keyboard('李小满{Tab}110101200405060048{Enter}')
  await expect.poll(() => document.activeElement?.textContent).toBe('通过 U')
  await person.keyboard('u')
  const effects = await screen.findByRole('dialog', { name: '通过申诉 SS261119-K7M3PQ' })
  for (const effect of [
    '改绑到手机号 139****0002',
    '原手机号 138****0001',
    '全部登录立即退出',
    '短信通知新手机号和原手机号 138****0001',
  ]) {
    expect(effects.textContent).toContain(effect)
  }
  await person.keyboard('{Enter}')
  expect(await screen.findByText('已通过，手机号已改绑，短信已发出')).toBeDefined()
  await expect.poll(() => document.activeElement?.textContent).toBe('领取下一件 N')
  await person.keyboard('{Enter}')
  await expect.poll(address).toBe(`/appeals/${idOf(16)}`)
  expect(acts()).toEqual(['post claim', 'look', 'post readings', 'post upholding'])
  expect(bodyOf('post readings')).toEqual({ name: '李小满', number: '110101200405060048' })
})

test.each([
  ['nobody has claimed it', appealCase(), '还没有人领取这件申诉', ['领取', '领取下一件']],
  [
    'another reviewer has',
    appealCase({
      state: 'claimed',
      claimedBy: '钱进',
      claimedUntil: '2026-11-20T02:40:00.000Z',
      may: mayNothing,
    }),
    '钱进正在审核这件申诉',
    ['领取下一件'],
  ],
  [
    'it waits for a second reviewer',
    appealCase({ needsTwo: true, upheldOnce: true, upheldOnceBy: '赵云飞', may: mayNothing }),
    '这件申诉等待另一名审核员',
    ['领取下一件'],
  ],
  [
    'it waits for photos',
    appealCase({ state: 'photosAsked', may: mayNothing }),
    '等待申诉人补照片',
    ['领取下一件'],
  ],
  ['it is withdrawn', appealCase({ state: 'withdrawn', may: mayNothing }), '申诉人已撤回', ['领取下一件']],
  [
    'it is closed',
    appealCase({ state: 'closed', may: mayNothing }),
    '已关闭：同一档案的另一件申诉已通过',
    ['领取下一件'],
  ],
  [
    'it is decided',
    appealCase({
      state: 'dismissed',
      decidedBy: '钱进',
      decidedAt: '2026-11-20T02:40:00.000Z',
      may: mayNothing,
    }),
    '已驳回',
    ['领取下一件'],
  ],
])('where %s, the next step is there and nothing else', async (_, appeal, title, buttons) => {
  const person = openCase(appeal)
  const section = (await screen.findByRole('heading', { name: title, level: 2 })).closest('section')
  const inSection = within(section ?? document.body)
  expect(inSection.getAllByRole('button').map((button) => button.textContent?.slice(0, -2))).toEqual(buttons)
  expect(screen.queryByLabelText('照片上的姓名')).toBeNull()
  await person.keyboard('udpl')
  expect(screen.queryByRole('dialog')).toBeNull()
  expect(acts()).toEqual([])
})

test('a case that was given back and is the next one again opens for work', async () => {
  const person = openCase(claimedCase())
  server.use(
    answers('delete', 'claim', appealCase()),
    http.post('*/api/appeal-claims', () => {
      stands(claimedCase())
      return HttpResponse.json({ id: APPEAL })
    }),
  )
  await screen.findByLabelText('照片上的姓名')
  await person.keyboard('{Escape}l')
  expect(await screen.findByText('已退回队列')).toBeDefined()
  await person.keyboard('n')
  await expect.poll(() => document.activeElement).toBe(await screen.findByLabelText('照片上的姓名'))
  expect(screen.queryByText('已退回队列')).toBeNull()
})

test('a claim that lapses says so, keeps what was typed, and is taken again', async () => {
  const person = openCase(claimedCase({ claimedUntil: new Date(Date.now() + 500).toISOString() }))
  server.use(answers('post', 'claim', claimedCase()))
  await person.type(await screen.findByLabelText('照片上的姓名'), '李小')
  stands(appealCase())
  expect(await screen.findByRole('heading', { name: '您的领取已到期（30 分钟）' })).toBeDefined()
  await person.click(screen.getByRole('button', { name: '领取' }))
  expect(await screen.findByLabelText('照片上的姓名')).toHaveProperty('value', '李小')
})

test('a claim that nears its end is said aloud and can be prolonged', async () => {
  const person = openCase(claimedCase({ claimedUntil: new Date(Date.now() + 240_000).toISOString() }))
  server.use(answers('post', 'claim', claimedCase()))
  expect((await screen.findByText(/领取即将到期/)).getAttribute('role')).toBe('alert')
  await person.click(screen.getByRole('button', { name: '延长 30 分钟' }))
  expect(await screen.findByText('领取还剩 30 分钟')).toBeDefined()
})

test('record, objection, earlier appeals and steps', async () => {
  openCase(
    readCase({
      needsTwo: true,
      objected: true,
      objection: { at: '2026-11-19T09:00:00.000Z', reason: '不是我本人申请' },
      record: { ...recordOfRead, isCadre: true },
      earlier: [
        {
          id: idOf(9),
          number: 'SS261001-AAAAAA',
          state: 'dismissed',
          submittedAt: '2026-10-01T02:00:00.000Z',
          decidedAt: '2026-10-02T02:00:00.000Z',
          sameRecord: true,
          samePhone: false,
        },
      ],
      steps: [
        { act: 'submit', at: '2026-11-19T02:03:04.000Z', by: 'appellant', byName: null },
        { act: 'object', at: '2026-11-19T09:00:00.000Z', by: 'holder', byName: null },
        { act: 'claim', at: '2026-11-20T01:00:00.000Z', by: 'reviewer', byName: '赵云飞' },
      ],
    }),
  )
  expect(await screen.findByText('理由：不是我本人申请')).toBeDefined()
  expect(screen.getByText('是，须两人通过')).toBeDefined()
  expect(screen.getByText('201811000123')).toBeDefined()
  expect(screen.getByText('2022-09-01 10:00')).toBeDefined()
  const earlier = screen.getByRole('link', { name: 'SS261001-AAAAAA' })
  expect(earlier.getAttribute('href')).toBe(`/appeals/${idOf(9)}`)
  expect(earlier.closest('li')?.textContent).toContain('同一档案')
  expect(screen.getByText('档案持有人 · 2026-11-19 17:00')).toBeDefined()
  expect(screen.getByText('赵云飞 · 2026-11-20 09:00')).toBeDefined()
})

test('the reason of a dismissal stands at its step', async () => {
  openCase(
    appealCase({
      state: 'dismissed',
      may: mayNothing,
      photosDestroyed: true,
      dismissal: { reason: 'notGenuine', text: '屏幕翻拍' },
      steps: [{ act: 'dismiss', at: '2026-11-20T01:00:00.000Z', by: 'reviewer', byName: '钱进' }],
    }),
  )
  expect(await screen.findByText(/不是证件原件.*：屏幕翻拍/)).toBeDefined()
  expect(screen.getByText('照片已按规定销毁')).toBeDefined()
})

test('an unknown case leads back to the queue', async () => {
  server.use(http.get('*/api/appeals/:id', () => refusal('record.notFound')))
  openCase(appealCase())
  expect(await screen.findByText(/没有找到这条记录/)).toBeDefined()
  expect(screen.getByRole('link', { name: '返回队列' }).getAttribute('href')).toBe('/')
})
