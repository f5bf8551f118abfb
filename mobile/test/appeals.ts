import type { AppealStatus } from '@qingtuan/contract/appeals/appeal'
import { screen } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'
import { expect } from 'vitest'
import { photographBoth } from './photos.ts'
import type { StandIn } from './stand-in.ts'

export const NUMBER = 'SS261122-K7M3PQ'
export const PHONE = '13812345678'
export const PASSWORD = 'orange lamp 77 river'
/** Invented; the check digit is right. */
export const DOCUMENT = '34052419800101001x'

export function appealStatus(part: Partial<AppealStatus> = {}): AppealStatus {
  return {
    number: NUMBER,
    state: 'submitted',
    maskedName: '林**',
    documentKind: 'residentId',
    documentNumber: '3****************X',
    phone: '138****5678',
    submittedAt: '2026-11-20T02:05:00.000Z',
    decideBy: '2026-11-25',
    bringBy: null,
    stateSince: '2026-11-20T02:05:00.000Z',
    waitsFor: 'reviewer',
    dismissal: null,
    photoRequest: null,
    steps: [{ act: 'submit', at: '2026-11-20T02:05:00.000Z', by: 'appellant' }],
    may: { withdraw: true, supplyPhotos: false, refile: false },
    ...part,
  }
}

export const press = async (user: UserEvent, name: string) =>
  user.click(await screen.findByRole('button', { name }))
export const value = (label: string) => screen.getByLabelText<HTMLInputElement>(label).value

export async function typeWho(user: UserEvent) {
  await user.type(await screen.findByLabelText('姓名'), '林小满')
  await user.type(screen.getByLabelText('证件号码'), DOCUMENT)
  await press(user, '下一步')
}

export async function provePhone(user: UserEvent) {
  await user.type(await screen.findByLabelText('新手机号'), PHONE)
  await typeCode(user)
  await press(user, '下一步')
}

export async function typeCode(user: UserEvent) {
  await press(user, '获取验证码')
  expect(await screen.findByText(/秒后重发/)).toBeTruthy()
  await user.type(screen.getByLabelText('短信验证码'), '123456')
}

export async function setPassword(user: UserEvent) {
  await user.type(await screen.findByLabelText('申诉通过后的密码'), PASSWORD)
  await user.type(screen.getByLabelText('再次输入新密码'), PASSWORD)
  await press(user, '下一步')
}

/** Through all steps, up to the last press. */
export async function enterAll(server: StandIn, user: UserEvent) {
  await typeWho(user)
  await provePhone(user)
  await photographBoth(server, user)
  await press(user, '下一步')
  await setPassword(user)
  expect(await screen.findByText('请核对以下内容，确认无误后提交。')).toBeTruthy()
}

/** What every appeal’s page may ask for. */
export function answersCodes(server: StandIn) {
  server.refuses('get', '/me', 'session.required')
  server.answers('post', '/sms-codes', { expiresInSeconds: 300, nextInSeconds: 60 })
  server.answers('post', '/phone-proofs', { phoneProof: 'proof', expiresInSeconds: 1800 })
}
