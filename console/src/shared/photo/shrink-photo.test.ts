import { PHOTO_MAXIMUM_BYTES } from '@qingtuan/domain/files/photo'
import { beforeEach, expect, test, vi } from 'vitest'
import { shrinkPhoto } from './shrink-photo.ts'

const library = vi.hoisted(() => ({ asked: [] as object[], answer: async (): Promise<Blob> => new Blob() }))
vi.mock('browser-image-compression', () => ({
  default: (_: File, options: object) => {
    library.asked.push(options)
    return library.answer()
  },
}))
const cannotOpen = async () => {
  throw new Error('not an image')
}

const file = (bytes: number, type: string) => new File([new Uint8Array(bytes)], 'card', { type })
const small = new Blob([new Uint8Array(10)], { type: 'image/jpeg' })

beforeEach(() => {
  library.asked.length = 0
})

test('what the server takes goes as it is', async () => {
  const photo = file(PHOTO_MAXIMUM_BYTES, 'image/jpeg')
  expect(await shrinkPhoto(photo)).toBe(photo)
  expect(library.asked).toEqual([])
})

test.each([
  ['a byte too large', PHOTO_MAXIMUM_BYTES + 1, 'image/jpeg'],
  ['of a kind that only this browser knows', 10, 'image/heic'],
])('a photo %s is made a smaller JPEG, without a script from elsewhere', async (_, bytes, type) => {
  library.answer = async () => small
  expect(await shrinkPhoto(file(bytes, type))).toBe(small)
  expect(library.asked[0]).toMatchObject({ useWebWorker: false, fileType: 'image/jpeg' })
})

test('a small file that cannot be opened here is left to the server', async () => {
  library.answer = cannotOpen
  const pdf = file(10, 'application/pdf')
  expect(await shrinkPhoto(pdf)).toBe(pdf)
})

test('a large one that cannot be opened is refused here', async () => {
  library.answer = cannotOpen
  await expect(shrinkPhoto(file(PHOTO_MAXIMUM_BYTES + 1, 'image/jpeg'))).rejects.toMatchObject({
    code: 'photo.notAnImage',
  })
})

test('one that does not get small enough is refused here', async () => {
  library.answer = async () => file(PHOTO_MAXIMUM_BYTES + 1, 'image/jpeg')
  await expect(shrinkPhoto(file(9_000_000, 'image/jpeg'))).rejects.toMatchObject({ code: 'photo.tooLarge' })
})
