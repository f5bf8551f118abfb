import { PHOTO_MAXIMUM_BYTES } from '@qingtuan/domain/files/photo'
import type { RefusalCode } from '@qingtuan/domain/shared/refusal'
import { screen } from '@testing-library/react'
import { beforeEach, expect, test, vi } from 'vitest'
import { answersCodes, provePhone, typeWho } from '../../../test/appeals.ts'
import { openApp } from '../../../test/open-app.tsx'
import { BACK, FRONT, photoFile, photograph, takesPhoto } from '../../../test/photos.ts'
import { standIn } from '../../../test/stand-in.ts'

const server = standIn()
const compress = vi.hoisted(() => vi.fn())
vi.mock('browser-image-compression', () => ({ default: compress }))

const uploads = () => server.calls.filter(({ asked }) => asked === 'post /api/photos')

beforeEach(() => {
  answersCodes(server)
  compress.mockReset()
})

async function atPhotos() {
  const user = openApp('/appeal')
  await typeWho(user)
  await provePhone(user)
  await screen.findByText('第 3 步，共 5 步：上传证件照片')
  return user
}

test.each<[RefusalCode, RegExp]>([
  ['photo.tooLarge', /照片不能超过 1 MB/],
  ['photo.notAnImage', /这不是 JPEG、PNG 或 WebP 照片/],
  ['photo.unreadable', /照片已损坏/],
  ['photo.tooManyPixels', /照片尺寸过大/],
])('%s stands at its photo; the other one is kept, and a retake mends it (FAQ M4)', async (code, told) => {
  const user = await atPhotos()
  takesPhoto(server, 'back')
  await photograph(user, BACK)
  expect(await screen.findByText('✓ 已上传')).toBeTruthy()
  server.refuses('post', '/photos', code)
  await photograph(user, FRONT)
  expect(await screen.findByText(told)).toBeTruthy()
  expect(screen.getAllByText('✓ 已上传')).toHaveLength(1)
  takesPhoto(server, 'front')
  await photograph(user, FRONT)
  expect(await screen.findAllByText('✓ 已上传')).toHaveLength(2)
  expect(screen.queryByText(told)).toBeNull()
})

test('an upload that is interrupted is sent again without choosing anew', async () => {
  const user = await atPhotos()
  server.isUnreachable('post', '/photos')
  await photograph(user, FRONT)
  expect(await screen.findByText(/上传中断，照片没有丢失/)).toBeTruthy()
  takesPhoto(server, 'front')
  await user.click(screen.getByRole('button', { name: '重新上传' }))
  expect(await screen.findByText('✓ 已上传')).toBeTruthy()
  expect(uploads()[0]?.headers.get('x-qingtuan-app')).toBe('mobile')
})

test('a large photo is shrunk under 1 MB before it leaves', async () => {
  compress.mockResolvedValue(photoFile('small.jpg', 500))
  const user = await atPhotos()
  takesPhoto(server, 'front')
  await photograph(user, FRONT, photoFile('large.jpg', PHOTO_MAXIMUM_BYTES + 1))
  expect(await screen.findByText('✓ 已上传')).toBeTruthy()
  // Third parties are never asked: a worker would fetch its script from one.
  expect(compress.mock.calls[0]?.[1]).toMatchObject({ useWebWorker: false })
  expect(uploads()[0]?.body).toHaveLength(500)
})

test.each([
  ['what no browser can open', () => compress.mockRejectedValue(new Error('not an image')), /这不是 JPEG/],
  [
    'what stays too large',
    () => compress.mockResolvedValue(photoFile('still.jpg', PHOTO_MAXIMUM_BYTES + 1)),
    /照片不能超过 1 MB/,
  ],
] as const)('%s is refused here, nothing is sent', async (_, arrange, told) => {
  arrange()
  const user = await atPhotos()
  await photograph(user, FRONT, photoFile('large.jpg', PHOTO_MAXIMUM_BYTES + 1))
  expect(await screen.findByText(told)).toBeTruthy()
  expect(uploads()).toHaveLength(0)
})
