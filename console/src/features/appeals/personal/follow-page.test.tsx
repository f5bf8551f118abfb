import { screen } from '@testing-library/react'
import { HttpResponse, http } from 'msw'
import { beforeEach, expect, test } from 'vitest'
import { refusal } from '../../../../test/answer.ts'
import { appealStatus } from '../../../../test/appeal.ts'
import { server } from '../../../../test/set-up.ts'
import { show } from '../../../../test/show.tsx'
import { idOf } from '../../../../test/world.ts'
import { readAppealDraft } from './appeal-draft.ts'
import FollowPage from './follow-page.tsx'

const NUMBER = 'SS261122-K7M3PQ'
const PHONE = '13800000001'
const path = '/appeal/follow'
const address = () => screen.getByTestId('address').textContent

beforeEach(() => localStorage.clear())

async function lookUp(answer: () => Response) {
  server.use(http.post('*/api/appeal-looks', answer))
  const person = show(<FollowPage />, { at: path, path })
  await person.type(screen.getByLabelText('申诉编号'), NUMBER)
  await person.type(screen.getByLabelText('申诉时填写的手机号'), PHONE)
  await person.click(screen.getByRole('button', { name: '查询' }))
  return person
}

/** Answers the code and keeps what the act sends. */
function answerAct(actPath: string, answer: object) {
  const bodies: unknown[] = []
  server.use(
    http.post('*/api/phone-proofs', async ({ request }) => {
      bodies.push(await request.json())
      return HttpResponse.json({ phoneProof: 'a proof', expiresInSeconds: 1800 })
    }),
    http.post(`*/api/${actPath}`, async ({ request }) => {
      bodies.push(await request.json())
      return HttpResponse.json(answer)
    }),
  )
  return bodies
}

const asked = { phone: PHONE, code: '123456', purpose: 'appeal' }
const held = { number: NUMBER, phoneProof: 'a proof' }

test('says with whom it waits and until when', async () => {
  await lookUp(() => HttpResponse.json(appealStatus()))
  expect(await screen.findByText('等待审核员审核，最晚 2026-11-25 答复')).toBeDefined()
  expect(screen.getByText('待审核')).toBeDefined()
  expect(screen.queryByRole('button', { name: '再次申诉' })).toBeNull()
})

test('an unknown pair keeps what was typed', async () => {
  await lookUp(() => refusal('appeal.unknown'))
  expect((await screen.findByRole('alert')).textContent).toContain('没有找到这个申诉')
  expect(screen.getByLabelText('申诉编号')).toHaveProperty('value', NUMBER)
})

test('withdraws after a code', async () => {
  const withdrawn = appealStatus({
    state: 'withdrawn',
    waitsFor: null,
    decideBy: null,
    may: { withdraw: false, supplyPhotos: false, refile: true },
  })
  const bodies = answerAct('appeal-withdrawals', withdrawn)
  const person = await lookUp(() => HttpResponse.json(appealStatus()))
  await person.click(await screen.findByRole('button', { name: '撤回申诉' }))
  await person.type(screen.getByLabelText('验证码'), '123456')
  await person.click(screen.getByRole('button', { name: '撤回申诉' }))
  expect(await screen.findByText('已撤回')).toBeDefined()
  expect(bodies).toEqual([asked, held])
})

const dismissed = appealStatus({
  state: 'dismissed',
  waitsFor: null,
  decideBy: null,
  dismissal: { reason: 'photoDiffers', text: '号码末位看不清' },
  may: { withdraw: false, supplyPhotos: false, refile: true },
})

test('a dismissal says why, and is filed again with the old entries', async () => {
  const document = { kind: 'residentId', number: '110108200405060027' }
  const bodies = answerAct('appeal-recalls', { name: '周晓彤', document, phone: PHONE })
  const person = await lookUp(() => HttpResponse.json(dismissed))
  expect(
    await screen.findByText('驳回理由：照片上的姓名或证件号码与填写的不一致；号码末位看不清'),
  ).toBeDefined()
  await person.click(screen.getByRole('button', { name: '再次申诉' }))
  await person.type(screen.getByLabelText('验证码'), '123456')
  await person.click(screen.getByRole('button', { name: '再次申诉' }))
  await expect.poll(address).toBe('/appeal?step=photos')
  expect(bodies).toEqual([asked, held])
  expect(readAppealDraft(Date.now())).toMatchObject({
    name: '周晓彤',
    documentNumber: '110108200405060027',
    provenPhone: PHONE,
    phoneProof: 'a proof',
  })
})

test('one that ended by itself, for no photos came, says so', async () => {
  const dismissal = { reason: 'photosMissing', text: null } as const
  await lookUp(() => HttpResponse.json({ ...dismissed, dismissal }))
  expect(await screen.findByText('驳回理由：30 天内未补交照片')).toBeDefined()
  expect(screen.getByRole('button', { name: '再次申诉' })).toBeDefined()
})

const photosAsked = appealStatus({
  state: 'photosAsked',
  waitsFor: 'appellant',
  decideBy: null,
  bringBy: '2026-12-22',
  photoRequest: { reason: 'glare', text: null },
  may: { withdraw: true, supplyPhotos: true, refile: false },
})

test('better photos are supplied; what is missing is named, and a code is used once', async () => {
  const bodies = answerAct('appeal-photos', appealStatus())
  server.use(
    http.post('*/api/photos', () =>
      HttpResponse.json({ id: idOf(1), token: 'token', bytes: 4, width: 2, height: 1 }),
    ),
    http.post('*/api/appeal-photos', async () => refusal('photo.unknown'), { once: true }),
  )
  const person = await lookUp(() => HttpResponse.json(photosAsked))
  expect(await screen.findByText('补交原因：照片反光，遮住了文字')).toBeDefined()
  expect(screen.getByText(/^请于 2026-12-22 前补交照片，逾期自动驳回，可再次申诉/)).toBeDefined()
  await person.click(screen.getByRole('button', { name: '补交照片' }))
  await person.type(screen.getByLabelText('验证码'), '123456')
  const send = async () => person.click(await screen.findByRole('button', { name: /补交照片$/ }))
  await send()
  expect(await screen.findByText('请上传证件反面（国徽面）')).toBeDefined()
  for (const side of ['证件正面（人像面）', '证件反面（国徽面）']) {
    const file = new File(['card'], 'card.jpg', { type: 'image/jpeg' })
    await person.upload(screen.getByLabelText(side, { selector: 'input' }), file)
  }
  await expect.poll(() => screen.queryAllByText('✓ 已上传')).toHaveLength(2)
  await send()
  expect(await screen.findByText(/照片已失效/)).toBeDefined()
  await send()
  expect(await screen.findByText('待审核')).toBeDefined()
  const ref = { id: idOf(1), token: 'token' }
  expect(bodies).toEqual([asked, { ...held, photos: { front: ref, back: ref } }])
})
