import { screen, within } from '@testing-library/react'
import { HttpResponse, http } from 'msw'
import { beforeEach, expect, test } from 'vitest'
import { refusal } from '../../../../test/answer.ts'
import { bothPhotos, filledIn } from '../../../../test/appeal.ts'
import { server } from '../../../../test/set-up.ts'
import { show } from '../../../../test/show.tsx'
import { idOf } from '../../../../test/world.ts'
import { startAppealDraft } from './appeal-draft.ts'
import AppealPage from './appeal-page.tsx'

const path = '/appeal'
const next = () => screen.getByRole('button', { name: '下一步' })
const card = () => new File(['card'], 'card.jpg', { type: 'image/jpeg' })

beforeEach(() => localStorage.clear())

test.each([
  ['photo.tooLarge', /照片不能超过 1 MB/],
  ['photo.notAnImage', /这不是 JPEG、PNG 或 WebP 照片/],
  ['photo.unreadable', /照片已损坏/],
  ['photo.tooManyPixels', /照片尺寸过大/],
] as const)('%s stands at the photo, and all else is kept', async (code, sentence) => {
  startAppealDraft({ ...filledIn, photos: { ...bothPhotos, back: null } })
  server.use(http.post('*/api/photos', () => refusal(code)))
  const person = show(<AppealPage />, { at: '/appeal?step=photos', path })
  await person.upload(await screen.findByLabelText('证件反面（国徽面）', { selector: 'input' }), card())
  const back = screen.getByRole('group', { name: '证件反面（国徽面）' })
  expect(await within(back).findByText(sentence)).toBeDefined()
  expect(screen.getByText('✓ 已上传')).toBeDefined()
  expect(localStorage.getItem('qingtuan.draft.appeal')).toContain('周晓彤')
})

test('a side that is missing is named', async () => {
  startAppealDraft({ ...filledIn, photos: { ...bothPhotos, back: null } })
  const person = show(<AppealPage />, { at: '/appeal?step=photos', path })
  await person.click(await screen.findByRole('button', { name: '下一步' }))
  expect(await screen.findByText('请上传证件反面（国徽面）')).toBeDefined()
})

test('the phone brings the photos, and the page notices each', async () => {
  startAppealDraft({ ...filledIn })
  const brought: { front: string | null; back: string | null } = { front: null, back: null }
  const expiresAt = new Date(Date.now() + 1_800_000).toISOString()
  const watchToken = 'watching'
  server.use(
    http.post('*/api/photo-handovers', () =>
      HttpResponse.json({ id: idOf(9), watchToken, address: 'http://m/photo-handover#t', expiresAt }),
    ),
    http.post(`*/api/photo-handovers/${idOf(9)}/looks`, async ({ request }) => {
      expect(await request.json()).toEqual({ watchToken })
      return HttpResponse.json({ ...brought, expiresAt })
    }),
  )
  const person = show(<AppealPage />, { at: '/appeal?step=photos', path })
  await person.click(await screen.findByRole('button', { name: '用手机拍照' }))
  expect(await screen.findByAltText('在手机上打开拍照页面的二维码')).toBeDefined()
  brought.front = idOf(11)
  expect(await screen.findByText('✓ 证件正面（人像面）：已收到')).toBeDefined()
  expect(screen.getByText('… 证件反面（国徽面）：等待手机上传')).toBeDefined()
  brought.back = idOf(12)
  await screen.findByText('✓ 证件反面（国徽面）：已收到')
  expect(screen.getAllByText('✓ 已由手机传来')).toHaveLength(2)
  await person.click(next())
  expect(await screen.findByRole('heading', { level: 2, name: '登录密码' })).toBeDefined()
})

test('an expired code can be renewed', async () => {
  const expired = {
    id: idOf(9),
    watchToken: 't',
    address: 'http://m/',
    expiresAt: '2099-01-01T00:00:00.000Z',
  }
  startAppealDraft({
    ...filledIn,
    photos: { ...bothPhotos, handover: { ...expired, front: null, back: null } },
  })
  server.use(
    http.post(`*/api/photo-handovers/${idOf(9)}/looks`, () => refusal('handover.expired')),
    http.post('*/api/photo-handovers', () => HttpResponse.json({ ...expired, id: idOf(10) })),
    http.post(`*/api/photo-handovers/${idOf(10)}/looks`, () =>
      HttpResponse.json({ front: null, back: null, expiresAt: expired.expiresAt }),
    ),
  )
  const person = show(<AppealPage />, { at: '/appeal?step=photos', path })
  await person.click(await screen.findByRole('button', { name: '刷新二维码' }))
  expect(await screen.findByAltText('在手机上打开拍照页面的二维码')).toBeDefined()
  expect(screen.getAllByText('✓ 已上传')).toHaveLength(2)
})
