import { describe, expect, it } from 'vitest'
import { loadPasswordEstimator } from './password-estimator.ts'
import { CHINESE_HABITS } from './password-habits.ts'

const estimate = await loadPasswordEstimator()

describe('a password that everybody tries', () => {
  it.each([
    'password',
    'PASSWORD',
    '123456789',
    'woaini1314',
    'WoAiNi1314',
    '5201314',
    'qwer1234',
    '1qaz2wsx',
    'beijing',
    'gongqingtuan',
    'qingtuan',
  ])('%s is common and worth nothing', (password) => {
    expect(estimate(password, [])).toEqual({ score: 0, common: true })
  })
})

describe('a password made of habits', () => {
  it.each([
    ['a city and a year', 'beijing2008'],
    ['the league and a year', 'gongqingtuan2026'],
    ['the league with a capital and a sign', 'Qingtuan2026!'],
    ['leet', 'q1ngtu@n'],
    ['two habits', 'woaini5201314'],
    ['a walk along the keys', 'qwertyuiop[]'],
    ['columns of keys', '1qaz2wsx5tgb'],
    ['a repeated habit', 'mima123mima123'],
    ['a date', '19991001'],
    ['a row of digits', '123456787654321'],
    ['a repeated character', '团团团团团团团团'],
  ])('%s is not common, but weak', (_what, password) => {
    const { score, common } = estimate(password, [])
    expect(common).toBe(false)
    expect(score).toBeLessThanOrEqual(2)
  })
})

describe('a password that is hard to guess', () => {
  it.each(['tK9$mq2Lw!x', '窗外的玉兰昨夜开了三朵', 'murmelnde-Kraniche-über-dem-See'])(
    '%s is safe',
    (password) => {
      expect(estimate(password, [])).toEqual({ score: 4, common: false })
    },
  )
})

describe('words of the person', () => {
  it.each([
    ['a Latin name', 'ouyangxiuwen', ['ouyangxiuwen']],
    ['a phone', '13871625043', ['13871625043']],
    ['a Chinese name', '欧阳修文', ['欧阳修文']],
    ['a user name in another case', 'HaidianTwz7', ['haidiantwz7']],
  ])('%s makes the password weaker', (_what, password, personal) => {
    expect(estimate(password, personal).score).toBeLessThan(estimate(password, []).score)
  })

  it('are forgotten by the next estimate', () => {
    const before = estimate('murmelnderKranich', [])
    estimate('murmelnderKranich', ['murmelnder', 'kranich'])
    expect(estimate('murmelnderKranich', [])).toEqual(before)
  })

  it('may be empty', () => {
    expect(estimate('murmelnderKranich', ['', ''])).toEqual(estimate('murmelnderKranich', []))
  })
})

describe('the estimator', () => {
  it('is loaded once', () => {
    expect(loadPasswordEstimator()).toBe(loadPasswordEstimator())
  })

  it('does not care how accents are composed', () => {
    expect(estimate('cafe\u0301 am Rhein', [])).toEqual(estimate('caf\u00e9 am Rhein', []))
  })

  // The wide limit bears a busy machine; with the library's own bounds these take seconds together.
  it('is not kept busy by long passwords', () => {
    const hostile = [
      'abcdefghijklmnopqrstuvwxyz0123456789!@#$%^&*()',
      'p4ssw0rd!@#$',
      '1990',
      '4@$3!10|',
      '密码',
    ]
    const start = performance.now()
    for (const part of hostile) estimate(part.repeat(Math.ceil(128 / part.length)), ['zhangwei'])
    expect(performance.now() - start).toBeLessThan(1_000)
  })

  it('does not think less of a password for what follows its first 64 characters', () => {
    const sentence = 'murmelnde Kraniche ziehen im Oktober über den stillen Bodensee nach Süden'
    expect(estimate(`${sentence} 123456`, []).score).toBe(4)
  })

  it('takes an empty password', () => {
    expect(estimate('', [])).toEqual({ score: 0, common: false })
  })
})

describe('the habits', () => {
  it('are lower case, each once', () => {
    expect(CHINESE_HABITS.filter((habit) => habit !== habit.toLowerCase())).toEqual([])
    expect(CHINESE_HABITS.filter((habit, place) => CHINESE_HABITS.indexOf(habit) !== place)).toEqual([])
  })
})
