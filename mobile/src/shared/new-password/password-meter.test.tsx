import { loadPasswordEstimator } from '@qingtuan/contract/password-estimator'
import { refusalSentence } from '@qingtuan/contract/refusals'
import { judgePassword } from '@qingtuan/domain/accounts/password'
import { screen } from '@testing-library/react'
import { beforeEach, describe, expect, test } from 'vitest'
import { openApp } from '../../../test/open-app.tsx'
import { standIn } from '../../../test/stand-in.ts'

const server = standIn()
const PHONE = '13912345678'

beforeEach(() => server.refuses('get', '/me', 'session.required'))

describe('the meter says what the server’s rule says (FAQ O3)', () => {
  test.each([
    ['12345678'],
    ['woaini1314'],
    ['kd93'],
    [`x${PHONE}y`],
    ['qwertyuiop'],
    ['correct horse 7'],
    ['river orange lamp 77'],
  ])('%s', async (password) => {
    const estimate = await loadPasswordEstimator()
    const rule = judgePassword({ password, audience: 'person', personal: [PHONE], estimate })
    const user = openApp('/reset-password')
    await user.type(await screen.findByLabelText('手机号'), PHONE)
    await user.type(screen.getByLabelText('新密码'), password)
    const words = { fair: '中', strong: '强' }
    const strength = rule.ok ? words[rule.value.strength] : '弱'
    expect(await screen.findByText(`密码强度：${strength}`)).toBeTruthy()
    if (!rule.ok) {
      expect(screen.getByText(refusalSentence(rule.refusal.code, 'zh-CN', rule.refusal.facts))).toBeTruthy()
    }
  })
})
