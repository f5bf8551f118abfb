import type { GraduateState } from '@qingtuan/domain/graduations/answer'
import { screen } from '@testing-library/react'
import { beforeEach, describe, expect, test } from 'vitest'
import { openApp } from '../../../test/open-app.tsx'
import { branch, lin, standIn } from '../../../test/stand-in.ts'

const server = standIn()
const AT = '/organization/graduation'

function asked(state: GraduateState, reason: string | null = null) {
  const askedBy = { id: branch.id, shortName: branch.shortName }
  const answeredAt = reason === null ? null : '2026-05-05T02:03:04.000Z'
  return { asked: { year: 2026, deadline: '2026-06-30', askedBy, state, reason, answeredAt } }
}

beforeEach(() => {
  server.answers('get', '/me', lin({ memberStatus: 'active', hasOpenJoinApplication: false }))
  server.answers('get', '/me/graduation', asked('unanswered'))
})

const sent = () => server.calls.find((call) => call.asked === 'post /api/me/graduation')

describe('毕业去向', () => {
  test('says who asks until when, and leads to either kind of transfer', async () => {
    openApp(AT)
    expect(
      await screen.findByText(`“${branch.shortName}”请 2026 年毕业的团员登记去向，2026-06-30 截止。`),
    ).toBeTruthy()
    expect(screen.getByText('您还没有登记')).toBeTruthy()
    expect(screen.getByRole('button', { name: '转到系统内的团组织' })).toBeTruthy()
    expect(screen.getByRole('button', { name: '转往外省市、部队或国（境）外' })).toBeTruthy()
  })

  test('staying without a reason is refused at the field, and nothing is sent', async () => {
    const user = openApp(AT)
    await user.click(await screen.findByRole('radio', { name: '留在本支部' }))
    await user.click(screen.getByRole('button', { name: '提交' }))
    expect(await screen.findByText('请填写 2 至 200 个字的说明')).toBeTruthy()
    expect(sent()).toBeUndefined()
    server.answers('post', '/me/graduation', { done: true })
    await user.type(screen.getByLabelText('说明'), '留校读研')
    await user.click(screen.getByRole('button', { name: '提交' }))
    await screen.findByRole('heading', { name: '我的组织' })
    expect(sent()?.body).toEqual({ answer: 'staying', reason: '留校读研' })
  })

  test('what was answered before stands in the form, and a refusal keeps it there', async () => {
    server.answers('get', '/me/graduation', asked('staying', '留校读研'))
    server.refuses('post', '/me/graduation', 'graduation.closed')
    const user = openApp(AT)
    expect(await screen.findByText('已登记：留在本支部')).toBeTruthy()
    const reason = screen.getByLabelText<HTMLInputElement>('说明')
    expect(reason.value).toBe('留校读研')
    await user.click(screen.getByRole('button', { name: '提交' }))
    expect(await screen.findByRole('alert')).toBeTruthy()
    expect(reason.value).toBe('留校读研')
  })

  test('a transfer on its way is the answer', async () => {
    server.answers('get', '/me/graduation', asked('underway'))
    openApp(AT)
    expect(await screen.findByRole('button', { name: '查看转接进度' })).toBeTruthy()
    expect(screen.queryByRole('button', { name: '提交' })).toBeNull()
  })

  test.each([
    ['nobody asks', { asked: null }],
    ['one has gone', asked('gone')],
  ])('where %s, the page says that nothing is to be done', async (_, answer) => {
    server.answers('get', '/me/graduation', answer)
    openApp(AT)
    expect(await screen.findByText('现在没有需要登记的毕业去向')).toBeTruthy()
  })

  test('without a connection it can be asked for again', async () => {
    server.isUnreachable('get', '/me/graduation')
    const user = openApp(AT)
    const again = await screen.findByRole('button', { name: /重试/ })
    server.answers('get', '/me/graduation', asked('unanswered'))
    await user.click(again)
    expect(await screen.findByText('您还没有登记')).toBeTruthy()
  })
})
