import { Readable } from 'node:stream'
import { writeXlsxStream } from 'hucre/xlsx'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { ImportBench } from '../../../../test/import-bench.ts'
import { CITY, faultsOf, openImportBench, organizationRow } from '../../../../test/import-bench.ts'
import { IMPORT_HEADER, organizationRows } from '../../../../test/organization-rows.ts'
import type { ImportStep } from '../index.ts'
import { countOutcomes, createOrganization } from '../index.ts'

let bench: ImportBench

beforeAll(async () => {
  bench = await openImportBench()
})
afterAll(() => bench.close())
beforeEach(() => bench.clear())

describe('a tree in any order', () => {
  test('stands with paths, names, search terms, accounts without a password, and one audit entry', async () => {
    const file = await bench.csv([
      organizationRow('3', '2', '示范市松园学校团支部', '团支部'),
      organizationRow('2', '1', '示范市松园学校', '基层团委'),
      CITY,
    ])
    const report = await bench.run(file)
    expect(faultsOf(report)).toEqual([])
    expect(countOutcomes(report)).toEqual({ created: 3, good: 0, refused: 0 })
    const { rows } = await bench.server.platform.pool.query(
      `select o.id, o.parent_id, o.path, o.status, o.area_code, o.name_py, a.user_name, a.password_hash,
              k.owner = a.id as keyed, n.full_name = o.full_name as named
       from organization o join account a on a.organization_id = o.id
       join unique_key k on k.value = lower(a.user_name) and k.kind = 'userName'
       join organization_name n on n.organization_id = o.id order by length(o.path), o.id`,
    )
    const [city, school, branch] = rows
    expect(city).toMatchObject({
      parent_id: null,
      path: `${city.id}.`,
      status: 'registered',
      keyed: true,
      named: true,
    })
    expect(school).toMatchObject({
      parent_id: city.id,
      path: `${city.path}${school.id}.`,
      area_code: '110000',
    })
    expect(branch).toMatchObject({
      path: `${school.path}${branch.id}.`,
      user_name: `org${branch.id}`,
      password_hash: null,
      name_py: 'shifanshisongyuanxuexiaotuanzhibu',
    })
    const terms = await bench.server.platform.pool.query(
      'select organization_id from organization_term where term = $1',
      ['松园学校团支部'],
    )
    expect(terms.rows).toEqual([{ organization_id: branch.id }])
    const audit = await bench.server.platform.pool.query('select act, after from audit_entry')
    expect(audit.rows).toMatchObject([{ act: 'organizations.import', after: { organizations: 3 } }])
  })

  test('hangs under organizations of the system, by id or by full name', async () => {
    const { platform } = bench.server
    const top = await platform.database.transaction().execute((trx) =>
      createOrganization(trx, platform, {
        parent: null,
        kind: 'leadingBody',
        fullName: '中国共产主义青年团老市委员会',
        shortName: '老市',
        areaCode: '110108',
        createdAt: new Date(),
      }),
    )
    const header = [...IMPORT_HEADER, '上级全称', '用户名']
    const file = await bench.csv(
      [
        [...organizationRow('A', String(top.id), '甲厂', '团支部'), null, 'jiachang'],
        [...organizationRow('B', null, '乙厂', '团支部'), '中国共产主义青年团老市委员会', null],
      ],
      header,
    )
    const report = await bench.run(file)
    expect(faultsOf(report)).toEqual([])
    expect(report.rows[0]?.userName).toBe('jiachang')
    const { rows } = await platform.pool.query(
      'select path, area_code from organization where parent_id = $1 order by id',
      [top.id],
    )
    expect(rows).toEqual(report.rows.map(({ id }) => ({ path: `${top.path}${id}.`, area_code: '110108' })))
  })

  test('takes English headers, codes and a title above the header', async () => {
    const file = await bench.workbook({
      rows: [
        ['2026 年组织导入表'],
        ['Number', 'Parent number', 'Full name', 'Short name', 'Kind', 'Area code', 'Contact phone'],
        [1, null, '中国共产主义青年团示范市委员会', '示范市', 'leadingBody', 110000, 13_900_000_001],
        [2, 1, '中国共产主义青年团示范市甲厂委员会', '甲厂', 'committee', null, 13_900_000_002],
      ],
    })
    expect(countOutcomes(await bench.run(file))).toEqual({ created: 2, good: 0, refused: 0 })
  })

  test('reads a CSV that a Chinese spreadsheet saved in GB 18030', async () => {
    // “组织全称,简称,类别,联系电话,地区代码” and one row.
    const hex =
      'd7e9d6afc8abb3c62cbcf2b3c62cc0e0b1f02cc1aacfb5b5e7bbb02cb5d8c7f8b4fac2eb0d0a' +
      'd6d0b9fab9b2b2fad6f7d2e5c7e0c4eacdc5cabeb7b6cad0ceafd4b1bbe12ccabeb7b6cad02cc1ecb5bcbbfab9d82c31333930303030303030312c313130303030'
    const report = await bench.run(await bench.file('csv', Buffer.from(hex, 'hex')))
    expect(report.rows).toMatchObject([{ fullName: '中国共产主义青年团示范市委员会', outcome: 'created' }])
  })
})

describe('modes', () => {
  const mixed = [
    CITY,
    organizationRow('2', '1', '甲厂', '俱乐部'),
    organizationRow('3', '2', '甲厂一车间', '团支部'),
    organizationRow('4', '1', '乙厂', '团支部'),
  ]

  test('skip-bad-rows leaves out a bad row and everything under it, and says why', async () => {
    const report = await bench.run(await bench.csv(mixed), { mode: 'skip-bad-rows' })
    expect(report.rows.map(({ outcome }) => outcome)).toEqual(['created', 'refused', 'refused', 'created'])
    expect(report.rows[2]?.faults).toEqual([
      { code: 'organizationImport.parentRefused', column: null, facts: { row: 3 } },
    ])
    expect(await bench.countOrganizations()).toBe(2)
  })

  test('all-or-nothing writes nothing, and calls the good rows good', async () => {
    const report = await bench.run(await bench.csv(mixed))
    expect(countOutcomes(report)).toEqual({ created: 0, good: 2, refused: 2 })
    expect(await bench.countOrganizations()).toBe(0)
  })

  test('a preview judges and writes nothing', async () => {
    const report = await bench.run(await bench.csv([CITY]), { preview: true })
    expect(countOutcomes(report)).toEqual({ created: 0, good: 1, refused: 0 })
    expect(await bench.countOrganizations()).toBe(0)
  })
})

test('3,000 rows in reverse order, streamed from a workbook, with progress', async () => {
  const rows = organizationRows(3000)
  const stream = writeXlsxStream(rows, { name: '组织', columns: IMPORT_HEADER.map((header) => ({ header })) })
  const file = await bench.file('xlsx', Buffer.concat(await Readable.fromWeb(stream).toArray()))
  const steps: ImportStep[] = []
  const report = await bench.run(file, { progress: (step) => steps.push(step) })
  expect(faultsOf(report)).toEqual([])
  expect(countOutcomes(report)).toEqual({ created: 3000, good: 0, refused: 0 })
  expect(steps.filter(({ phase }) => phase === 'write').map(({ done }) => done)).toEqual([
    0, 1000, 2000, 3000,
  ])
  const { rows: bad } = await bench.server.platform.pool.query(
    `select count(*)::int as amount from organization o left join organization p on p.id = o.parent_id
     where o.path <> coalesce(p.path, '') || o.id || '.'`,
  )
  expect(bad).toEqual([{ amount: 0 }])
}, 60_000)
