import { describe, expect, it } from 'vitest'
import { reviewersMinutes } from './reviewers-time.ts'
import type { AppealAct } from './state.ts'

const everyDay = { isWorkingDay: () => true }
const at = (text: string) => new Date(`2026-03-${text}:00+08:00`)
const step = (act: AppealAct, time: string) => ({ act, at: at(time) })

describe('the time that reviewers took', () => {
  it.each([
    ['is all of it', [step('submit', '02T09:00'), step('claim', '02T10:00')], '02T11:00', 120],
    [
      'leaves out the wait for photos',
      [step('submit', '02T09:00'), step('askPhotos', '02T10:00'), step('supplyPhotos', '03T10:00')],
      '03T10:30',
      90,
    ],
    [
      'ends with the request when the appeal is withdrawn meanwhile',
      [step('submit', '02T09:00'), step('askPhotos', '02T10:00')],
      '05T10:00',
      60,
    ],
    [
      'adds up over several requests',
      [
        step('submit', '02T09:00'),
        step('askPhotos', '02T10:00'),
        step('supplyPhotos', '03T09:00'),
        step('askPhotos', '03T09:20'),
        step('supplyPhotos', '04T12:00'),
      ],
      '04T12:10',
      90,
    ],
    ['is nothing at night', [step('submit', '02T18:00')], '03T09:00', 0],
  ])('%s', (_, steps, decided, minutes) => {
    expect(reviewersMinutes(steps, at(decided), everyDay)).toBe(minutes)
  })
})
