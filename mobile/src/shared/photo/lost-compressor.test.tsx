import { PHOTO_MAXIMUM_BYTES } from '@qingtuan/domain/files/photo'
import { screen } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { answersCodes, provePhone, typeWho } from '../../../test/appeals.ts'
import { openApp } from '../../../test/open-app.tsx'
import { FRONT, photoFile, photograph } from '../../../test/photos.ts'
import { standIn } from '../../../test/stand-in.ts'

vi.mock('browser-image-compression', () => {
  throw new TypeError('Failed to fetch dynamically imported module')
})

const server = standIn()

test('a line that breaks before the photo is shrunk loses nothing', async () => {
  answersCodes(server)
  const user = openApp('/appeal')
  await typeWho(user)
  await provePhone(user)
  await photograph(user, FRONT, photoFile('large.jpg', PHOTO_MAXIMUM_BYTES + 1))
  expect(await screen.findByText(/上传中断，照片没有丢失/)).toBeTruthy()
  expect(screen.getByRole('button', { name: '重新上传' })).toBeTruthy()
})
