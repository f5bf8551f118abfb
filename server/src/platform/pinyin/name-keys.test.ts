import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nameKeys, titleKeys } from './name-keys.ts'

describe('nameKeys', () => {
  it.each([
    ['李世民', 'lishimin', 'lsm'],
    ['单雄信', 'shanxiongxin', 'sxx'],
    ['仇英', 'qiuying', 'qy'],
    ['曾国藩', 'zengguofan', 'zgf'],
    ['解缙', 'xiejin', 'xj'],
    ['区寄', 'ouji', 'oj'],
    ['尉迟恭', 'yuchigong', 'ycg'],
    ['万俟卨', 'moqixie', 'mqx'],
    ['欧阳修', 'ouyangxiu', 'oyx'],
    ['吕布', 'lvbu', 'lb'],
    ['阿卜杜拉·买买提', 'abudulamaimaiti', 'abdlmmt'],
    ['阿卜杜拉・买买提', 'abudulamaimaiti', 'abdlmmt'],
    ['Mary Ann O’Neil', 'maryannoneil', 'maon'],
    ['José Müller', 'josemuller', 'jm'],
    ['ＡＬＩ', 'ali', 'a'],
    ['李Anna', 'lianna', 'la'],
    [' 王 芳 ', 'wangfang', 'wf'],
    ['', '', ''],
  ])('%s → %s, %s', (name, pinyin, initials) => {
    expect(nameKeys(name)).toEqual({ pinyin, initials })
  })

  it('leaves out a character whose reading nobody recorded', () => {
    expect(nameKeys('𠮷田')).toEqual({ pinyin: 'tian', initials: 't' })
  })

  it('answers only a–z and digits, whatever comes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (name) => {
        const keys = nameKeys(name)
        expect(keys.pinyin).toMatch(/^[a-z0-9]*$/)
        expect(keys.initials).toMatch(/^[a-z0-9]*$/)
        expect(keys.initials.length).toBeLessThanOrEqual(keys.pinyin.length)
      }),
    )
  })
})

describe('titleKeys', () => {
  it.each([
    ['单位团支部', 'danweituanzhibu', 'dwtzb'],
    ['解放路街道团工委', 'jiefanglujiedaotuangongwei', 'jfljdtgw'],
    ['曾经社区', 'cengjingshequ', 'cjsq'],
    ['2026级3班团支部', '2026ji3bantuanzhibu', '2j3btzb'],
  ])('%s → %s, %s', (title, pinyin, initials) => {
    expect(titleKeys(title)).toEqual({ pinyin, initials })
  })

  it('reads no surname where a name would have one', () => {
    expect(nameKeys('单位')).not.toEqual(titleKeys('单位'))
  })
})
