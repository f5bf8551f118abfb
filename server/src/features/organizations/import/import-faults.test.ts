import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { ImportBench, SheetCells } from '../../../../test/import-bench.ts'
import { CITY, faultsOf, openImportBench, organizationRow } from '../../../../test/import-bench.ts'
import { IMPORT_HEADER } from '../../../../test/organization-rows.ts'

let bench: ImportBench

beforeAll(async () => {
  bench = await openImportBench()
})
afterAll(() => bench.close())
beforeEach(() => bench.clear())

describe('a bad row is told what is wrong', () => {
  test.each<[string, SheetCells[], string[]]>([
    ['unknown kind', [CITY, organizationRow('2', '1', '甲厂', '俱乐部')], ['3 kind kindUnknown']],
    [
      'kind not allowed under its superior',
      [CITY, organizationRow('2', '1', '甲厂', '团支部'), organizationRow('3', '2', '乙厂', '团支部')],
      ['4 kind organization.kindNotAllowed'],
    ],
    [
      'a branch at the top',
      [organizationRow('1', null, '甲厂', '团支部')],
      ['2 kind organization.kindNotAllowed'],
    ],
    ['no area at the top', [organizationRow('1', null, '甲市', '领导机关')], ['2 areaCode areaUnknown']],
    [
      'unknown superior',
      [CITY, organizationRow('2', '99', '甲厂', '团支部')],
      ['3 parentNumber parentUnknown'],
    ],
    [
      'the same number twice',
      [CITY, organizationRow('2', '1', '甲厂', '团支部'), organizationRow('2', '1', '乙厂', '团支部')],
      ['4 number numberTwice'],
    ],
    [
      'the same name under one superior',
      [CITY, organizationRow('2', '1', '甲厂', '团支部'), organizationRow('3', '1', '甲厂', '团支部')],
      ['4 fullName organization.fullNameTaken'],
    ],
    [
      'a circle, and who stands under it',
      [
        organizationRow('1', '2', '甲', '基层团委'),
        organizationRow('2', '1', '乙乙', '基层团委'),
        organizationRow('3', '2', '丙丙', '团支部'),
      ],
      ['2 shortName input.invalid', '3 null parentRefused', '4 null parentRefused'],
    ],
    [
      'a pure circle',
      [
        organizationRow('1', '2', '甲甲', '基层团委'),
        organizationRow('2', '1', '乙乙', '基层团委'),
        organizationRow('3', '2', '丙丙', '团支部'),
      ],
      ['2 parentNumber parentCircle', '3 parentNumber parentCircle', '4 null parentRefused'],
    ],
    ['its own superior', [organizationRow('1', '1', '甲甲', '基层团委')], ['2 parentNumber parentCircle']],
    [
      'a date where a phone belongs',
      [CITY, organizationRow('2', '1', '甲厂', '团支部', '2026-03-02')],
      ['3 contactPhone phone.invalid'],
    ],
    [
      'entries missing',
      [CITY, ['2', '1', null, '甲厂', null, '其他', null, null, null, null]],
      ['3 fullName entryMissing', '3 kind entryMissing', '3 contactPhone entryMissing'],
    ],
  ])('%s', async (_, rows, faults) => {
    const report = await bench.run(await bench.csv(rows))
    expect(faultsOf(report)).toEqual(faults)
    expect(await bench.countOrganizations()).toBe(0)
  })

  test('user names: taken in the file, taken in the system, malformed', async () => {
    await bench.run(await bench.csv([[...CITY, 'citycity']], [...IMPORT_HEADER, '用户名']))
    const { rows } = await bench.server.platform.pool.query('select id from organization')
    const under = String(rows[0].id)
    const file = await bench.csv(
      [
        [...organizationRow('2', under, '甲厂', '团支部'), 'CityCity'],
        [...organizationRow('3', under, '乙厂', '团支部'), 'factory'],
        [...organizationRow('4', under, '丙厂', '团支部'), 'Factory'],
        [...organizationRow('5', under, '丁厂', '团支部'), '厂'],
      ],
      [...IMPORT_HEADER, '用户名'],
    )
    expect(faultsOf(await bench.run(file))).toEqual([
      '2 userName userName.taken',
      '4 userName userName.taken',
      '5 userName userName.invalid',
    ])
  })

  test('a second import of the same file creates nothing twice', async () => {
    const file = await bench.csv([CITY])
    await bench.run(file)
    expect(faultsOf(await bench.run(file))).toEqual(['2 fullName organization.fullNameTaken'])
    expect(await bench.countOrganizations()).toBe(1)
  })
})
