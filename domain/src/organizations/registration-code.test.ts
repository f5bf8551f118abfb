import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  decideRegistrationCode,
  judgeRegistrationCode,
  normaliseRegistrationCode,
  REGISTRATION_CODE_ALPHABET,
  REGISTRATION_CODE_LENGTH,
  REGISTRATION_CODE_RANDOM_BYTES,
  registrationCodeFrom,
} from './registration-code.ts'

const now = new Date('2026-03-02T08:00:00Z')
const day = 86_400_000

/** The character that a byte draws, or null if the byte is thrown away. */
function drawnBy(byte: number): string | null {
  try {
    return registrationCodeFrom(new Uint8Array(REGISTRATION_CODE_LENGTH).fill(byte)).charAt(0)
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
}

describe('drawing a code', () => {
  it.each(['0O', '1IL', '2Z', '5S', '8B', 'UV'])('holds at most one of %s', (group) => {
    expect(
      [...group].filter((character) => REGISTRATION_CODE_ALPHABET.includes(character)).length,
    ).toBeLessThan(2)
  })

  it('draws every character from equally many bytes', () => {
    const drawn = Array.from({ length: 256 }, (_, byte) => drawnBy(byte)).filter((one) => one !== null)
    const counts = [...REGISTRATION_CODE_ALPHABET].map((one) => drawn.filter((other) => other === one).length)
    expect(counts).toEqual(counts.map(() => 9))
    expect(new Set(drawn).size).toBe(REGISTRATION_CODE_ALPHABET.length)
  })

  it('skips bytes that would favour a character, and asks for more when they run out', () => {
    expect(registrationCodeFrom(Uint8Array.from([255, 0, 254, 1, 2, 3, 4, 5, 6, 7, 8]))).toBe('ACDEFGHJ')
    expect(() => registrationCodeFrom(Uint8Array.from([0, 1, 2, 3, 4, 5, 6, 255]))).toThrow(RangeError)
  })

  it('is read back as it was drawn, however it is typed', () => {
    const bytes = fc.uint8Array({
      min: 0,
      max: 242,
      minLength: REGISTRATION_CODE_RANDOM_BYTES,
      maxLength: REGISTRATION_CODE_RANDOM_BYTES,
    })
    fc.assert(
      fc.property(bytes, (randomBytes) => {
        const code = registrationCodeFrom(randomBytes)
        expect(code).toHaveLength(REGISTRATION_CODE_LENGTH)
        const typed = ` ${code.slice(0, 4).toLowerCase()}-${code.slice(4)} `
        expect(normaliseRegistrationCode(typed)).toEqual({ ok: true, value: code })
      }),
    )
  })
})

describe('reading a code', () => {
  it.each([
    ['ACDE2345', 'ACDE2345'],
    ['acde 2345', 'ACDE2345'],
    ['ＡＣＤＥ２３４５', 'ACDE2345'],
    ['ACDEZSBU', 'ACDE258V'],
  ])('%s is %s', (raw, value) => {
    expect(normaliseRegistrationCode(raw)).toEqual({ ok: true, value })
  })

  it.each(['', 'ACDE234', 'ACDE23456', 'ACDE234O', 'ACDE2341', 'ACDE234团'])('%j is unknown', (raw) => {
    expect(normaliseRegistrationCode(raw)).toEqual({
      ok: false,
      refusal: { code: 'registrationCode.unknown' },
    })
  })
})

describe('using a code', () => {
  const fresh = { expiresAt: new Date(now.getTime() + 1), uses: 0, maxUses: 1, withdrawnAt: null, now }

  it.each([
    { name: 'fresh', change: {}, expected: 'accepted' },
    { name: 'at its end', change: { expiresAt: now }, expected: 'registrationCode.expired' },
    { name: 'past its end', change: { expiresAt: new Date(0) }, expected: 'registrationCode.expired' },
    { name: 'used', change: { uses: 1 }, expected: 'registrationCode.used' },
    { name: 'one use left', change: { uses: 199, maxUses: 200 }, expected: 'accepted' },
    { name: 'all uses gone', change: { uses: 200, maxUses: 200 }, expected: 'registrationCode.used' },
    { name: 'withdrawn', change: { withdrawnAt: now }, expected: 'registrationCode.withdrawn' },
    {
      name: 'withdrawn, used',
      change: { withdrawnAt: now, uses: 1 },
      expected: 'registrationCode.withdrawn',
    },
  ])('$name: $expected', ({ change, expected }) => {
    const decision = judgeRegistrationCode({ ...fresh, ...change })
    expect(decision.ok ? 'accepted' : decision.refusal.code).toBe(expected)
  })
})

describe('issuing a code', () => {
  const wish = { kind: 'branch', issuer: { kind: 'committee' }, now } as const

  it('lasts 20 days and one use unless asked otherwise', () => {
    expect(decideRegistrationCode(wish)).toEqual({
      ok: true,
      value: { kind: 'branch', maxUses: 1, expiresAt: new Date('2026-03-22T08:00:00Z') },
    })
  })

  it.each([
    { validDays: 1, maxUses: 1, refused: null },
    { validDays: 365, maxUses: 200, refused: null },
    { validDays: 0, maxUses: 1, refused: 'validDays' },
    { validDays: 366, maxUses: 1, refused: 'validDays' },
    { validDays: 1.5, maxUses: 1, refused: 'validDays' },
    { validDays: 20, maxUses: 0, refused: 'maxUses' },
    { validDays: 20, maxUses: 201, refused: 'maxUses' },
    { validDays: 20, maxUses: Number.NaN, refused: 'maxUses' },
  ])('$validDays days, $maxUses uses: refused for $refused', ({ validDays, maxUses, refused }) => {
    const decision = decideRegistrationCode({ ...wish, validDays, maxUses })
    if (refused)
      expect(decision).toMatchObject({ refusal: { code: 'input.invalid', facts: { field: refused } } })
    else {
      const expiresAt = new Date(now.getTime() + validDays * day)
      expect(decision).toEqual({ ok: true, value: { kind: 'branch', maxUses, expiresAt } })
    }
  })

  it('is refused for a kind that may not stand under the issuer', () => {
    expect(decideRegistrationCode({ ...wish, kind: 'workingCommittee' })).toMatchObject({
      refusal: { code: 'organization.kindNotAllowed' },
    })
  })
})
