import { screen } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'
import { expect } from 'vitest'
import type { StandIn } from './stand-in.ts'

// jsdom shows no pictures.
URL.createObjectURL = () => 'blob:picture'
URL.revokeObjectURL = () => undefined

export const FRONT = '证件正面（人像面）'
export const BACK = '证件反面（国徽面）'

export function photoFile(name = 'card.jpg', bytes = 1000): File {
  return new File([new Uint8Array(bytes)], name, { type: 'image/jpeg' })
}

/** The server takes the next photo under this id. */
export function takesPhoto(server: StandIn, id: string) {
  server.answers('post', '/photos', { id, token: `token of ${id}`, bytes: 900, width: 1600, height: 1000 })
}

export async function photograph(user: UserEvent, side: string, file = photoFile()) {
  await user.upload(await screen.findByLabelText(new RegExp(`^${side}：(拍照|重拍)`)), file)
}

/** Both sides, received as `front` and `back`. */
export async function photographBoth(server: StandIn, user: UserEvent) {
  takesPhoto(server, 'front')
  await photograph(user, FRONT)
  expect(await screen.findAllByText('✓ 已上传')).toHaveLength(1)
  takesPhoto(server, 'back')
  await photograph(user, BACK)
  expect(await screen.findAllByText('✓ 已上传')).toHaveLength(2)
}
