import { screen } from '@testing-library/react'
import { HttpResponse, http } from 'msw'
import { beforeEach, expect, test } from 'vitest'
import { refusal } from '../../../../test/answer.ts'
import { appealStatus, bothPhotos, filledIn } from '../../../../test/appeal.ts'
import { server } from '../../../../test/set-up.ts'
import { show } from '../../../../test/show.tsx'
import { idOf } from '../../../../test/world.ts'
import { startAppealDraft } from './appeal-draft.ts'
import AppealPage from './appeal-page.tsx'

const GOOD = 'seven-kites-over-qianmen'
const NUMBER = '110108200405060027'
const path = '/appeal'
const next = () => screen.getByRole('button', { name: '下一步' })
const submit = () => screen.getByRole('button', { name: '提交申诉' })
const heading = (name: string) => screen.findByRole('heading', { level: 2, name })
const address = () => screen.getByTestId('address').textContent
const card = (name = 'card.jpg', type = 'image/jpeg') => new File(['card'], name, { type })

beforeEach(() => localStorage.clear())

/** Answers every sending of a photo with an id of its own. */
function takePhotos() {
  let taken = 0
  const types: (string | null)[] = []
  server.use(
    http.post('*/api/photos', ({ request }) => {
      types.push(request.headers.get('content-type'))
      taken += 1
      return HttpResponse.json({ id: idOf(taken), token: `token ${taken}`, bytes: 4, width: 2, height: 1 })
    }),
  )
  return types
}

test('files an appeal step by step (FAQ M3, M4)', async () => {
  const types = takePhotos()
  const bodies: unknown[] = []
  const keep = async (request: Request) => bodies.push(await request.json())
  server.use(
    http.post('*/api/sms-codes', async ({ request }) => {
      await keep(request)
      return HttpResponse.json({ expiresInSeconds: 300, nextInSeconds: 60 })
    }),
    http.post('*/api/phone-proofs', async ({ request }) => {
      await keep(request)
      return HttpResponse.json({ phoneProof: 'a proof', expiresInSeconds: 1800 })
    }),
    http.post('*/api/appeals', async ({ request }) => {
      await keep(request)
      return HttpResponse.json(appealStatus())
    }),
  )
  const person = show(<AppealPage />, { at: path, path })
  await person.type(screen.getByLabelText('姓名'), '周晓彤')
  await person.type(screen.getByLabelText('证件号码'), NUMBER)
  await person.click(next())
  await heading('新手机号')
  await person.type(screen.getByLabelText('新手机号'), '13800000001')
  await person.click(screen.getByRole('button', { name: '获取验证码' }))
  await person.type(screen.getByLabelText('验证码'), '123456')
  await person.click(next())
  await heading('证件照片')
  await person.upload(screen.getByLabelText('证件正面（人像面）', { selector: 'input' }), card())
  await person.upload(
    screen.getByLabelText('证件反面（国徽面）', { selector: 'input' }),
    card('card.png', 'image/png'),
  )
  expect(await screen.findAllByText('✓ 已上传')).toHaveLength(2)
  await person.click(next())
  await person.type(await screen.findByLabelText('登录密码'), GOOD)
  await person.type(screen.getByLabelText('确认登录密码'), GOOD)
  await person.click(next())
  expect(await screen.findByText(NUMBER)).toBeDefined()
  await person.click(submit())
  expect(await screen.findByText('SS261122-K7M3PQ')).toBeDefined()
  expect(screen.getByText('最晚 2026-11-25 答复')).toBeDefined()
  expect(localStorage.getItem('qingtuan.draft.appeal')).toBeNull()
  expect(types).toEqual(['image/jpeg', 'image/png'])
  expect(bodies).toEqual([
    { purpose: 'appeal', phone: '13800000001' },
    { purpose: 'appeal', phone: '13800000001', code: '123456' },
    {
      phoneProof: 'a proof',
      name: '周晓彤',
      document: { kind: 'residentId', number: NUMBER },
      password: GOOD,
      photos: { front: { id: idOf(1), token: 'token 1' }, back: { id: idOf(2), token: 'token 2' } },
    },
  ])
})

test('a number with a wrong check digit is refused at its field, and nothing is asked', async () => {
  const person = show(<AppealPage />, { at: path, path })
  await person.type(screen.getByLabelText('姓名'), '周晓彤')
  await person.type(screen.getByLabelText('证件号码'), '110108200405060028')
  await person.click(next())
  expect(await screen.findByText(/校验位不正确/)).toBeDefined()
  expect(address()).toBe(path)
})

test('the draft comes back without password, and can be cleared', async () => {
  startAppealDraft({ ...filledIn, photos: bothPhotos })
  const person = show(<AppealPage />, { at: '/appeal?step=check', path })
  await heading('登录密码')
  expect(screen.getByText(/已恢复您上次填写的内容/)).toBeDefined()
  await person.click(screen.getByRole('button', { name: '清空重填' }))
  expect(await screen.findByLabelText('姓名')).toHaveProperty('value', '')
  expect(localStorage.getItem('qingtuan.draft.appeal')).toBeNull()
})

test('password and code never reach the storage', async () => {
  startAppealDraft({ ...filledIn, photos: bothPhotos })
  const person = show(<AppealPage />, { at: '/appeal?step=password', path })
  await person.type(await screen.findByLabelText('登录密码'), GOOD)
  await person.type(screen.getByLabelText('确认登录密码'), GOOD)
  await person.click(next())
  await heading('核对提交')
  expect(JSON.stringify({ ...localStorage })).not.toContain(GOOD)
})

async function fillPasswordAndSend() {
  const person = show(<AppealPage />, { at: '/appeal?step=password', path })
  await person.type(await screen.findByLabelText('登录密码'), GOOD)
  await person.type(screen.getByLabelText('确认登录密码'), GOOD)
  await person.click(next())
  await heading('核对提交')
  await person.click(submit())
  return person
}

test.each([
  ['phone.proofExpired', '新手机号', /手机验证已过期/],
  ['phone.taken', '新手机号', /该手机号已经存在，建议找回密码/],
  ['identityDocument.malformed', '身份信息', /位数或字符不正确/],
  ['photo.unknown', '证件照片', /照片已失效/],
  ['password.personal', '登录密码', /密码不能包含/],
] as const)('%s leads back to its step', async (code, step, sentence) => {
  startAppealDraft({ ...filledIn, photos: bothPhotos })
  server.use(http.post('*/api/appeals', () => refusal(code)))
  await fillPasswordAndSend()
  await heading(step)
  expect((await screen.findAllByText(sentence)).length).toBeGreaterThan(0)
  expect(localStorage.getItem('qingtuan.draft.appeal')).toContain('周晓彤')
})

test('an appeal that is open already is offered to be followed', async () => {
  startAppealDraft({ ...filledIn, photos: bothPhotos })
  server.use(
    http.post('*/api/appeals', () => refusal('appeal.alreadyOpen', { facts: { number: 'SS261122-K7M3PQ' } })),
  )
  const person = await fillPasswordAndSend()
  await person.click(await screen.findByRole('link', { name: '查看该申诉' }))
  expect(address()).toBe('/appeal/follow')
  expect(screen.getByTestId('address').dataset.state).toBe(
    JSON.stringify({ number: 'SS261122-K7M3PQ', phone: '13800000001' }),
  )
})
