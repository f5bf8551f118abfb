import { loadPasswordEstimator } from '@qingtuan/contract/password-estimator'
import { judgePassword } from '@qingtuan/domain/accounts/password'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { measurePassword } from './meter.ts'
import { personalWords } from './personal-words.ts'

const estimate = await loadPasswordEstimator()
const personal = personalWords({ userName: ' Qinghe001 ', phone: '138 0000 0000', shortName: '清河一社区' })

test.each([
  ['short', 'weak', 'password.tooShort'],
  ['password1234', 'weak', 'password.tooWeak'],
  ['my-qinghe001-is-long', 'weak', 'password.personal'],
  ['call-13800000000-now', 'weak', 'password.personal'],
  ['x'.repeat(129), 'weak', 'password.tooLong'],
])('%s is %s', (password, strength, code) => {
  const measured = measurePassword(password, personal, estimate)
  expect(measured.strength).toBe(strength)
  expect(measured.missing.map((refusal) => refusal.code)).toContain(code)
})

test('names the numbers that a sentence needs', () => {
  expect(measurePassword('short', personal, estimate).missing).toContainEqual({
    code: 'password.tooShort',
    facts: { minimum: 12 },
  })
})

test('calls weak exactly what the server refuses (FAQ O3)', () => {
  const words = fc.constantFrom(
    'qinghe001',
    'horse',
    'battery',
    '13800000000',
    '123456',
    'woaini',
    'Kp7',
    '长城',
    '!',
  )
  const passwords = fc.array(words, { minLength: 1, maxLength: 6 }).map((parts) => parts.join('-'))
  fc.assert(
    fc.property(fc.oneof(passwords, fc.string({ minLength: 1, maxLength: 40 })), (password) => {
      const taken = judgePassword({ password, personal, audience: 'organization', estimate }).ok
      expect(measurePassword(password, personal, estimate).strength !== 'weak').toBe(taken)
    }),
    { numRuns: 150 },
  )
})
