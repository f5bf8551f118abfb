import { describe, expect, it } from 'vitest'
import type { ConversionWish } from './conversion.ts'
import { decideConversion } from './conversion.ts'

const NAME = '陈晓青'
const join = { organizationId: 7 }
const base: ConversionWish<typeof join> = {
  to: 'member',
  name: NAME,
  holder: { is: 'self', name: NAME },
  isMember: false,
  hasOpenJoinApplication: false,
  join,
}

describe('a conversion goes through', () => {
  it.each([
    ['with one’s own document', {}, { corrects: false, join }],
    ['with a corrected name', { holder: { is: 'self', name: '陈小青' } }, { corrects: true, join }],
    ['with a document that nobody holds', { holder: { is: 'nobody' } }, { corrects: true, join }],
    ['to cadre, which files nothing', { to: 'cadre' }, { corrects: false, join: null }],
    ['to cadre without entries', { to: 'cadre', join: undefined }, { corrects: false, join: null }],
  ] as const)('%s', (_, changes, value) => {
    expect(decideConversion({ ...base, ...changes })).toEqual({ ok: true, value })
  })
})

describe('a conversion is refused', () => {
  const other = { is: 'other', name: NAME } as const
  const stranger = { is: 'other', name: '李一鸣' } as const

  it.each([
    ['to a member', { isMember: true }, 'joinApplication.alreadyMember'],
    ['while an application is open', { hasOpenJoinApplication: true }, 'joinApplication.alreadyOpen'],
    ['with a document on another record of that name', { holder: other }, 'conversion.documentTaken'],
    ['with a document under another name', { holder: stranger }, 'identity.mismatch'],
    ['to cadre with a taken document', { to: 'cadre', holder: other }, 'conversion.documentTaken'],
    ['to member without a branch', { join: undefined }, 'input.invalid'],
    ['to a member first of all', { isMember: true, holder: other }, 'joinApplication.alreadyMember'],
  ] as const)('%s', (_, changes, code) => {
    expect(decideConversion({ ...base, ...changes })).toMatchObject({ ok: false, refusal: { code } })
  })
})
