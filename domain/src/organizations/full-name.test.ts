import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fullNameDeviations, proposeFullName, readFullName, readShortName } from './full-name.ts'
import { ORGANIZATION_KINDS } from './kind.ts'

describe('proposed full names', () => {
  it.each([
    {
      areaNames: ['北京市', '海淀区'],
      unit: '',
      kind: 'leadingBody',
      fullName: '中国共产主义青年团北京市海淀区委员会',
    },
    {
      areaNames: [],
      unit: '燕山理工大学',
      kind: 'committee',
      fullName: '中国共产主义青年团燕山理工大学委员会',
    },
    {
      areaNames: ['北京市', '朝阳区'],
      unit: '望京街道',
      kind: 'workingCommittee',
      fullName: '中国共产主义青年团北京市朝阳区望京街道工作委员会',
    },
    {
      areaNames: ['北京市'],
      unit: ' 青禾机械厂 ',
      kind: 'generalBranch',
      fullName: '中国共产主义青年团北京市青禾机械厂总支部委员会',
    },
    {
      areaNames: ['北京市', '西城区'],
      unit: '青禾书店',
      kind: 'branch',
      fullName: '中国共产主义青年团北京市西城区青禾书店支部委员会',
    },
  ] as const)('$fullName', ({ fullName, ...parts }) => {
    expect(proposeFullName(parts)).toBe(fullName)
    expect(fullNameDeviations(fullName, parts.kind)).toEqual([])
  })

  it('never deviate from the rule, whatever the unit', () => {
    const unit = fc.stringMatching(/^[一-龥]{2,30}$/)
    fc.assert(
      fc.property(unit, fc.constantFrom(...ORGANIZATION_KINDS), (name, kind) => {
        // A unit that itself ends like a suffix (“…工作”) is ambiguous in any reading.
        fc.pre(!/(支部|工作|总)$/.test(name))
        const fullName = proposeFullName({ areaNames: ['北京市'], unit: name, kind })
        expect(fullNameDeviations(fullName, kind)).toEqual([])
        expect(readFullName(fullName)).toEqual({ ok: true, value: fullName })
      }),
    )
  })
})

describe('deviations of full names', () => {
  it.each([
    { fullName: '共青团北京市青禾书店支部委员会', kind: 'branch', deviations: ['prefix'] },
    { fullName: '中国共产主义青年团北京市青禾书店支部', kind: 'branch', deviations: ['suffix'] },
    { fullName: '中国共产主义青年团北京市青禾书店总支部委员会', kind: 'branch', deviations: ['suffix'] },
    { fullName: '中国共产主义青年团北京市青禾书店支部委员会', kind: 'committee', deviations: ['suffix'] },
    { fullName: '中国共产主义青年团委员会', kind: 'committee', deviations: ['unit'] },
    { fullName: '中国共产主义青年团', kind: 'committee', deviations: ['unit', 'suffix'] },
    { fullName: '青禾书店', kind: 'branch', deviations: ['prefix', 'suffix'] },
    { fullName: '2023级软件工程专业2班团支部', kind: 'branch', deviations: [] },
    { fullName: '２０２３级软件工程专业２班团支部', kind: 'branch', deviations: [] },
    { fullName: '2023级软件工程专业2班团支部', kind: 'committee', deviations: ['prefix', 'suffix'] },
    { fullName: '1923级软件工程专业2班团支部', kind: 'branch', deviations: ['prefix', 'suffix'] },
  ] as const)('$fullName as $kind: $deviations', ({ fullName, kind, deviations }) => {
    expect(fullNameDeviations(fullName, kind)).toEqual(deviations)
  })
})

const invalid = { code: 'organization.fullNameInvalid', facts: { minimum: 4, maximum: 99 } }

describe('reading names', () => {
  it.each([
    ['青禾团委', '青禾团委'],
    ['  青禾　　大学\t团委 ', '青禾 大学 团委'],
    ['２０２３级１班团支部', '2023级1班团支部'],
    ['团'.repeat(99), '团'.repeat(99)],
    ['𠮷'.repeat(99), '𠮷'.repeat(99)],
  ])('%j is read as %j', (raw, value) => {
    expect(readFullName(raw)).toEqual({ ok: true, value })
  })

  it.each([
    '',
    '   ',
    '团支部',
    '𠮷𠮷𠮷',
    '团'.repeat(100),
    '12345',
    '----',
    '青禾\u200b团委',
    '青禾\u0000团委',
  ])('%j is no full name', (raw) => {
    expect(readFullName(raw)).toEqual({ ok: false, refusal: invalid })
  })

  it('changes nothing when it reads again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 120 }), (raw) => {
        const first = readFullName(raw)
        if (first.ok) expect(readFullName(first.value)).toEqual(first)
      }),
    )
  })

  it.each([
    ['团', false],
    ['青禾', true],
    ['青'.repeat(30), true],
    ['青'.repeat(31), false],
  ])('%j is a short name: %s', (raw, ok) => {
    expect(readShortName(raw).ok).toBe(ok)
  })

  it('names the field of a short name that it refuses', () => {
    expect(readShortName('')).toEqual({
      ok: false,
      refusal: { code: 'input.invalid', facts: { field: 'shortName', minimum: 2, maximum: 30 } },
    })
  })
})
