import { screen } from '@testing-library/react'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import {
  answersCodes,
  enterAll,
  PASSWORD,
  PHONE,
  press,
  provePhone,
  typeWho,
  value,
} from '../../../../test/appeals.ts'
import { openApp } from '../../../../test/open-app.tsx'
import { photographBoth } from '../../../../test/photos.ts'
import { standIn } from '../../../../test/stand-in.ts'

const server = standIn()
const kept = () => localStorage.getItem('qingtuan.draft.appeal') ?? ''

beforeEach(() => answersCodes(server))

describe('the draft', () => {
  test('survives closing the browser, without password, code and proof', async () => {
    const user = openApp('/appeal')
    await enterAll(server, user)
    expect(kept()).not.toContain(PASSWORD)
    expect(kept()).not.toContain('123456"')
    expect(kept()).not.toContain('"proof"')
    sessionStorage.clear()
    openApp('/appeal')
    expect(await screen.findByText(/已恢复上次填写的内容/)).toBeTruthy()
    expect(value('姓名')).toBe('林小满')
    await press(user, '下一步')
    expect((await screen.findByLabelText<HTMLInputElement>('新手机号')).value).toBe(PHONE)
    await typeCodeAgain(user)
    expect(await screen.findByText('第 4 步，共 5 步：设置密码')).toBeTruthy()
    openApp('/appeal/photos')
    expect(await screen.findAllByText('已上传，为保护隐私不再显示')).toHaveLength(2)
  })

  test('is gone after 72 hours', async () => {
    const user = openApp('/appeal')
    await user.type(await screen.findByLabelText('姓名'), '林小满')
    const later = Date.now() + 72 * 3_600_000 + 1000
    const clock = vi.spyOn(Date, 'now').mockReturnValue(later)
    openApp('/appeal')
    expect((await screen.findByLabelText<HTMLInputElement>('姓名')).value).toBe('')
    clock.mockRestore()
  })

  test('is cleared when asked to', async () => {
    const user = openApp('/appeal')
    await typeWho(user)
    await provePhone(user)
    await photographBoth(server, user)
    await press(user, '清除草稿')
    await press(user, '清除')
    expect(await screen.findByText('第 1 步，共 5 步：填写身份信息')).toBeTruthy()
    expect(value('姓名')).toBe('')
    expect(kept()).toBe('')
    expect(screen.queryByRole('button', { name: '清除草稿' })).toBeNull()
  })

  test('nobody gets past a step that is not done', async () => {
    openApp('/appeal/check')
    expect(await screen.findByLabelText('姓名')).toBeTruthy()
    expect(window.location.pathname).toBe('/m/appeal')
  })
})

async function typeCodeAgain(user: ReturnType<typeof openApp>) {
  await press(user, '获取验证码')
  await user.type(screen.getByLabelText('短信验证码'), '123456')
  await press(user, '下一步')
}
