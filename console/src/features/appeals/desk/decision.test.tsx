import { screen, within } from '@testing-library/react'
import { http } from 'msw'
import { expect, test } from 'vitest'
import { refusal } from '../../../../test/answer.ts'
import { acts, answers, bodyOf, openCase, stands } from '../../../../test/appeal-desk.tsx'
import { appealCase, claimedCase, mayNothing, readCase, recordOfRead } from '../../../../test/appeal-world.ts'
import { server } from '../../../../test/set-up.ts'

test('dismissed by keys with a canned reason', async () => {
  const person = openCase(claimedCase())
  server.use(answers('post', 'dismissal', appealCase({ state: 'dismissed', may: mayNothing })))
  await screen.findByLabelText('照片上的姓名')
  await person.keyboard('{Escape}d')
  await screen.findByRole('dialog', { name: /驳回申诉/ })
  await person.keyboard('4{Enter}')
  expect(await screen.findByText('已驳回，短信已发出')).toBeDefined()
  expect(bodyOf('post dismissal')).toEqual({ reason: 'documentExpired' })
})

test('another reason wants words; Ctrl and Enter send them', async () => {
  const person = openCase(claimedCase())
  server.use(answers('post', 'dismissal', appealCase({ state: 'dismissed', may: mayNothing })))
  await screen.findByLabelText('照片上的姓名')
  await person.keyboard('{Escape}d')
  await screen.findByRole('dialog', { name: /驳回申诉/ })
  await person.keyboard('7')
  const text = await screen.findByLabelText(/2 至 200 字/)
  await expect.poll(() => document.activeElement).toBe(text)
  await person.keyboard('差{Control>}{Enter}{/Control}')
  expect(await screen.findByText('请写明理由（2 至 200 字）')).toBeDefined()
  expect(acts()).toEqual(['look'])
  await person.keyboard('一页{Control>}{Enter}{/Control}')
  await expect.poll(() => bodyOf('post dismissal')).toEqual({ reason: 'other', text: '差一页' })
})

test('better photos are asked for by keys', async () => {
  const person = openCase(claimedCase())
  server.use(answers('post', 'photo-requests', appealCase({ state: 'photosAsked', may: mayNothing })))
  await screen.findByLabelText('照片上的姓名')
  await person.keyboard('{Escape}p')
  await screen.findByRole('dialog', { name: '请申诉人补照片' })
  await person.keyboard('3{Enter}')
  expect(await screen.findByText('已请申诉人补照片，短信已发出')).toBeDefined()
  expect(bodyOf('post photo-requests')).toEqual({ reason: 'glare' })
})

test('the first of two says that nothing changes yet', async () => {
  const person = openCase(readCase({ needsTwo: true, record: { ...recordOfRead, isCadre: true } }))
  server.use(answers('post', 'upholding', appealCase({ needsTwo: true, upheldOnce: true, may: mayNothing })))
  await screen.findByRole('button', { name: '通过' })
  await person.keyboard('u')
  const effects = await screen.findByRole('dialog', { name: /通过申诉/ })
  expect(effects.textContent).toContain('由另一名审核员再审')
  expect(effects.textContent).not.toContain('改绑到手机号')
  await person.keyboard('{Enter}')
  expect(await screen.findByText('您已通过，还须另一名审核员通过')).toBeDefined()
})

test('given back by key', async () => {
  const person = openCase(claimedCase())
  server.use(answers('delete', 'claim', appealCase()))
  await screen.findByLabelText('照片上的姓名')
  await person.keyboard('{Escape}l')
  expect(await screen.findByText('已退回队列')).toBeDefined()
  expect(acts()).toEqual(['look', 'delete claim'])
})

test.each([
  ['appeal.notClaimed', appealCase(), '您的领取已到期（30 分钟）'],
  [
    'appeal.claimedByOther',
    appealCase({
      state: 'claimed',
      claimedBy: '钱进',
      claimedUntil: '2026-11-20T02:40:00.000Z',
      may: mayNothing,
    }),
    '钱进正在审核这件申诉',
  ],
  ['appeal.notOpen', appealCase({ state: 'withdrawn', may: mayNothing }), '申诉人已撤回'],
  [
    'appeal.sameReviewer',
    appealCase({ needsTwo: true, upheldOnce: true, may: mayNothing }),
    '这件申诉等待另一名审核员',
  ],
] as const)('upholding refused as %s shows how the case stands now', async (code, now, title) => {
  const person = openCase(readCase())
  await screen.findByRole('button', { name: '通过' })
  server.use(
    http.post('*/api/appeals/:id/upholding', () => {
      stands(now)
      return refusal(code)
    }),
  )
  await person.keyboard('u')
  await screen.findByRole('dialog')
  await person.keyboard('{Enter}')
  expect(await screen.findByRole('heading', { name: title })).toBeDefined()
})

test.each(['session.required', 'server.unavailable'] as const)(
  'upholding refused as %s keeps the case open',
  async (code) => {
    server.use(http.post('*/api/appeals/:id/upholding', () => refusal(code)))
    const person = openCase(readCase())
    await screen.findByRole('button', { name: '通过' })
    await person.keyboard('u')
    const dialog = await screen.findByRole('dialog')
    await person.click(within(dialog).getByRole('button', { name: '确认通过' }))
    expect(await within(dialog).findByRole('alert')).toBeDefined()
  },
)

test('a dialog that is closed gives the focus back, and decides nothing', async () => {
  const person = openCase(readCase())
  const uphold = await screen.findByRole('button', { name: '通过' })
  await expect.poll(() => document.activeElement).toBe(uphold)
  await person.keyboard('u')
  await screen.findByRole('dialog')
  await person.keyboard('{Escape}')
  await expect.poll(() => screen.queryByRole('dialog')).toBeNull()
  await expect.poll(() => document.activeElement).toBe(uphold)
  expect(acts()).toEqual(['look'])
})
