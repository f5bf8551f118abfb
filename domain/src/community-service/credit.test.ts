import { expect, test } from 'vitest'
import type { Seen } from './credit.ts'
import {
  judgeAttending,
  judgeConfirming,
  judgeCorrection,
  judgeCredit,
  minutesTooShort,
  mostMinutes,
  proposedMinutes,
} from './credit.ts'

const AT = new Date('2026-11-28T01:00:00Z')
const code: Seen = { at: AT, way: 'code', vouchedAt: null }
const list: Seen = { at: AT, way: 'list', vouchedAt: null }
const late: Seen = { at: AT, way: 'lateCode', vouchedAt: null }
const vouched: Seen = { at: AT, way: 'lateCode', vouchedAt: AT }
/** The same side, so many minutes later. */
const after = (minutes: number, seen: Seen = code): Seen => ({
  ...seen,
  at: new Date(AT.getTime() + minutes * 60_000),
})

test.each<[string, Seen | null, Seen | null, number | null]>([
  ['both sides', code, after(180), 180],
  ['half of it apart', code, after(90), 180],
  ['less than half of it apart', code, after(89), null],
  ['both codes at one moment', code, code, null],
  ['by the list, at one moment', list, list, 180],
  ['in by the list', list, code, 180],
  ['in alone', code, null, null],
  ['out alone', null, code, null],
  ['neither', null, null, 0],
  ['late codes that nobody vouched for', late, after(180, late), 0],
  ['one of them vouched for', vouched, after(180, late), null],
  ['both vouched for', vouched, after(180, vouched), 180],
  ['a late code beside a good one', code, after(180, late), null],
])('%s', (_, seenIn, seenOut, expected) => {
  expect(proposedMinutes({ seenIn, seenOut, isCreditedElsewhere: false }, 180)).toBe(expected)
})

test.each<[string, Seen | null, Seen | null, number | null]>([
  ['half of it', code, after(90), null],
  ['less than half of it', code, after(89), 89],
  ['not quite two minutes', code, after(1.9), 1],
  ['the end before the beginning', after(30), code, -30],
  ['by the list', list, list, null],
  ['one side', code, null, null],
])('too short between the codes: %s', (_, seenIn, seenOut, expected) => {
  expect(minutesTooShort(seenIn, seenOut, 180)).toBe(expected)
})

test.each<[Seen | null, Seen | null]>([
  [code, after(180)],
  [code, null],
  [null, null],
])('nothing is proposed of a time that is credited elsewhere', (seenIn, seenOut) => {
  expect(proposedMinutes({ seenIn, seenOut, isCreditedElsewhere: true }, 180)).toBe(0)
})

test.each([
  ['2026-11-28T04:00:00Z', 180, 180],
  ['2026-11-28T03:40:00Z', 120, 180],
  ['2026-11-28T02:00:00Z', 120, 120],
  ['2026-12-05T02:00:00Z', 120, 1440],
])('from 09:00 until %s and worth %d: at most %d', (endsAt, credit, expected) => {
  expect(mostMinutes({ startsAt: AT, endsAt: new Date(endsAt) }, credit)).toBe(expected)
})

const outcome = (decision: { ok: boolean; refusal?: { code: string } }) => decision.refusal?.code ?? 'ok'

test.each<[string, { minutes: number; reason?: string }, number | null, string]>([
  ['as proposed', { minutes: 180 }, 180, 'ok'],
  ['less, with a reason', { minutes: 120, reason: '提前离开' }, 180, 'ok'],
  ['less, without one', { minutes: 120 }, 180, 'serviceHours.reasonRequired'],
  ['less, with an empty one', { minutes: 120, reason: ' ' }, 180, 'serviceHours.reasonRequired'],
  ['nothing proposed', { minutes: 90 }, null, 'ok'],
  ['more than the project lasts', { minutes: 210, reason: '加班' }, 180, 'serviceHours.minutesInvalid'],
  ['less than nothing', { minutes: -30, reason: '扣除' }, 180, 'serviceHours.minutesInvalid'],
  ['no half hours', { minutes: 100, reason: '提前离开' }, 180, 'serviceHours.minutesInvalid'],
])('a credit %s', (_, wish, proposed, expected) => {
  expect(outcome(judgeCredit(wish, { proposed, most: 180 }))).toBe(expected)
})

test.each<[string, { minutes: number; reason?: string }, string]>([
  ['to less', { minutes: 90, reason: '核对现场记录' }, 'ok'],
  ['to nothing', { minutes: 0, reason: '当天未到场' }, 'ok'],
  ['to the same', { minutes: 180, reason: '核对现场记录' }, 'serviceHours.unchanged'],
  ['without a reason', { minutes: 90 }, 'serviceHours.correctionReasonRequired'],
  ['beyond the project', { minutes: 270, reason: '核对现场记录' }, 'serviceHours.minutesInvalid'],
])('a correction %s', (_, wish, expected) => {
  expect(outcome(judgeCorrection(wish, { standing: 180, most: 240, confirmedAt: AT }))).toBe(expected)
})

test('nothing is corrected before it is confirmed', () => {
  const judged = judgeCorrection(
    { minutes: 90, reason: '核对' },
    { standing: 0, most: 240, confirmedAt: null },
  )
  expect(outcome(judged)).toBe('serviceHours.notConfirmed')
})

const project = {
  startsAt: AT,
  endsAt: new Date('2026-11-28T04:00:00Z'),
  cancelledAt: null,
  confirmedAt: null,
}

test.each([
  ['before the end', project, '2026-11-28T03:59:59Z', 'serviceHours.notOver'],
  ['after it', project, '2026-11-28T04:00:00Z', 'ok'],
  ['twice', { ...project, confirmedAt: AT }, '2026-11-28T04:00:00Z', 'serviceHours.confirmed'],
  ['of what was called off', { ...project, cancelledAt: AT }, '2026-11-28T04:00:00Z', 'checkIn.calledOff'],
])('hours are confirmed %s', (_, standing, at, expected) => {
  expect(outcome(judgeConfirming(standing, new Date(at)))).toBe(expected)
})

test.each([
  ['until they are confirmed', project, 'ok'],
  ['not after', { ...project, confirmedAt: AT }, 'checkIn.confirmed'],
  ['not for what was called off', { ...project, cancelledAt: AT }, 'checkIn.calledOff'],
])('people are ticked %s', (_, standing, expected) => {
  expect(outcome(judgeAttending(standing))).toBe(expected)
})
