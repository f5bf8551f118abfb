import { expect, test } from 'vitest'
import type { AnnouncementProgress } from './announcement.ts'
import {
  announcementState,
  filledFor,
  judgeReminder,
  readAnnouncementText,
  readAnnouncementTitle,
  readUrgentReason,
  readWishedTime,
} from './announcement.ts'

const at = (time: string) => new Date(`${time}+08:00`)
const now = at('2026-03-02T10:00')

test.each([
  ['五四 活动\n安排', '五四 活动 安排'],
  [' <b>团课</b> ', '<b>团课</b>'],
  ['字'.repeat(40), '字'.repeat(40)],
])('the title %j is kept as %j', (raw, title) => {
  expect(readAnnouncementTitle(raw)).toEqual({ ok: true, value: title })
})

test.each(['', '   ', '。', '字'.repeat(41)])('%j is no title', (raw) => {
  expect(readAnnouncementTitle(raw)).toMatchObject({ refusal: { code: 'announcement.titleInvalid' } })
})

test('a text keeps its lines; it and a reason have an end', () => {
  expect(readAnnouncementText(' 第一行\r\n<script>第二行 ')).toEqual({
    ok: true,
    value: '第一行\n<script>第二行',
  })
  expect(readAnnouncementText('字'.repeat(2001))).toMatchObject({
    refusal: { code: 'announcement.textInvalid' },
  })
  expect(readUrgentReason('台风红色预警')).toEqual({ ok: true, value: '台风红色预警' })
  expect(readUrgentReason('急')).toMatchObject({ refusal: { code: 'announcement.reasonRequired' } })
})

test.each<[string, Date | null, Date | null]>([
  ['none', null, now],
  ['a later one', at('2026-03-05T10:00'), at('2026-03-05T10:00')],
  ['the last day', at('2026-05-31T10:00'), at('2026-05-31T10:00')],
  ['a minute beyond it', at('2026-05-31T10:01'), null],
  ['one just past', at('2026-03-02T09:55'), now],
  ['one long past', at('2026-03-02T09:54'), null],
])('a chosen time: %s', (_, chosen, wished) => {
  const judged = readWishedTime(chosen, now)
  if (wished) expect(judged).toEqual({ ok: true, value: wished })
  else expect(judged).toMatchObject({ refusal: { code: 'announcement.timeInvalid' } })
})

const waiting: AnnouncementProgress = {
  startedAt: null,
  sentAt: null,
  withdrawnAt: null,
  remindedAt: null,
  isReminding: false,
}
const sent = { ...waiting, startedAt: now, sentAt: now }

test.each([
  [waiting, 'waiting'],
  [{ ...waiting, startedAt: now }, 'sending'],
  [sent, 'sent'],
  [{ ...sent, withdrawnAt: now }, 'withdrawn'],
  [{ ...waiting, withdrawnAt: now }, 'withdrawn'],
])('%o is %s', (progress, state) => {
  expect(announcementState(progress)).toBe(state)
})

test.each<[string, AnnouncementProgress, string | null]>([
  ['was never sent', sent, null],
  ['was sent yesterday', { ...sent, remindedAt: at('2026-03-01T23:59') }, null],
  ['was sent today', { ...sent, remindedAt: at('2026-03-02T00:00') }, 'announcement.remindedToday'],
  [
    'is still on its way',
    { ...sent, remindedAt: at('2026-03-01T23:59'), isReminding: true },
    'announcement.remindedToday',
  ],
  ['is of what is being sent', { ...waiting, startedAt: now }, 'announcement.notSent'],
  ['is of what was withdrawn', { ...sent, withdrawnAt: now }, 'announcement.notSent'],
])('a reminder that %s', (_, progress, code) => {
  const judged = judgeReminder(progress, now)
  expect(judged).toMatchObject(code ? { refusal: { code } } : { ok: true })
})

test('the receiver is put in; other braces, and what a name holds, are left alone', () => {
  const receiver = { name: '{团组织}', organization: '$&一班' }
  expect(filledFor('{姓名}（{团组织}）{时间}{姓名', receiver)).toBe('{团组织}（$&一班）{时间}{姓名')
})
