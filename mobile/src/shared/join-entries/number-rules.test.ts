import { describe, expect, test } from 'vitest'
import { numberRules } from './number-rules.ts'

describe('FAQ M12, rule by rule', () => {
  test.each([
    ['', '2018-12', 'open', 'open', 'open'],
    ['201', '2018-12', 'broken', 'open', 'open'],
    ['2018', '2018-12', 'broken', 'met', 'open'],
    ['2017', '2018-12', 'broken', 'met', 'open'],
    ['2019', '2018-12', 'broken', 'broken', 'open'],
    ['20181', '2018-12', 'broken', 'met', 'open'],
    ['201811', '2018-12', 'broken', 'met', 'met'],
    ['201899', '2018-12', 'broken', 'met', 'broken'],
    ['201911', '2018-12', 'broken', 'broken', 'open'],
    ['2018113', '2018-12', 'broken', 'met', 'met'],
    ['2018113a', '2018-12', 'broken', 'met', 'met'],
    ['2018110001234', '2018-12', 'broken', 'met', 'met'],
    ['2o18', '2018-12', 'broken', 'open', 'open'],
    // May become the historic form of Shandong, whose year need not be the year of joining.
    ['2015', '2016-09', 'broken', 'open', 'open'],
    ['2015160', '2017-09', 'broken', 'open', 'open'],
    ['2015170', '2017-09', 'broken', 'broken', 'open'],
    ['201911000123', '2018-12', 'met', 'broken', 'open'],
    ['201799000123', '2018-12', 'met', 'met', 'broken'],
    ['201711000123', '2018-12-22', 'met', 'met', 'met'],
    ['２０１８ 11 000123', '2018-12-22', 'met', 'met', 'met'],
  ])('%s for a join in %s: form %s, year %s, province %s', (raw, joinedOn, form, year, province) => {
    expect(numberRules(raw, joinedOn)).toMatchObject({ form, year, province })
  })

  test('another province is named and remarked on, not refused', () => {
    const rules = numberRules('201813000123', '2018-12-22')
    expect(rules).toMatchObject({ province: 'met', isOtherProvince: true })
    expect(rules.from?.zh).toBe('河北省')
  })

  test('the historic form of Shandong has rules of its own', () => {
    expect(numberRules('201617AB12345678', '2016-09')).toMatchObject({ isShandong: true, count: 16 })
  })
})
