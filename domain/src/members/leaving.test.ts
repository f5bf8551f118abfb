import { describe, expect, it } from 'vitest'
import type { Leaving } from './leaving.ts'
import { judgeLeaving } from './leaving.ts'
import { LEAVE_REASONS } from './status.ts'

const ordinary: Leaving = {
  status: 'active',
  bornOn: '2000-05-04',
  joinedOn: '2015-05-04',
  serves: false,
  endsPosts: false,
  reason: 'withdrawn',
  leftOn: '2026-11-28',
  note: undefined,
  today: '2026-11-28',
}
const grown = { bornOn: '1998-11-28' }

describe('leaving', () => {
  it.each<[string, Partial<Leaving>, string]>([
    ['at one’s own wish', {}, 'ok'],
    ['of a floating member', { status: 'floating' }, 'ok'],
    ['twice', { status: 'left' }, 'member.alreadyLeft'],
    ['in the middle of a transfer', { status: 'transferring' }, 'member.inTransfer'],
    ['tomorrow', { leftOn: '2026-11-29' }, 'member.leftOnInvalid'],
    ['before having joined', { leftOn: '2015-05-03' }, 'member.leftOnInvalid'],
    ['on the day of joining', { leftOn: '2015-05-04' }, 'ok'],
    ['while serving', { serves: true }, 'member.servesAsCadre'],
    ['while serving, posts ended with it', { serves: true, endsPosts: true }, 'ok'],
    ['for age on the 28th birthday', { ...grown, reason: 'ageOut' }, 'ok'],
    ['for age a day before', { ...grown, reason: 'ageOut', leftOn: '2026-11-27' }, 'member.notYetAgeOut'],
    [
      'for age while serving',
      { ...grown, reason: 'ageOut', serves: true, endsPosts: true },
      'member.servesAsCadre',
    ],
    ['expelled without a word', { reason: 'expelled' }, 'member.reasonRequired'],
    ['expelled with a word of one sign', { reason: 'expelled', note: '无' }, 'member.reasonRequired'],
    ['expelled with a note', { reason: 'expelled', note: '经支部大会决议' }, 'ok'],
    ['recorded in error, without a note', { reason: 'recordedInError', note: ' ' }, 'member.reasonRequired'],
    ['with a note that is too long', { note: '字'.repeat(201) }, 'member.reasonRequired'],
  ])('%s', (_, facts, expected) => {
    const decision = judgeLeaving({ ...ordinary, ...facts })
    expect(decision.ok ? 'ok' : decision.refusal.code).toBe(expected)
  })

  it.each(LEAVE_REASONS)('keeps the note, tidied: %s', (reason) => {
    const decision = judgeLeaving({ ...ordinary, ...grown, reason, note: '  本人申请  ' })
    expect(decision).toEqual({ ok: true, value: { note: '本人申请' } })
  })
})
