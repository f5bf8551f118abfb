import { describe, expect, onTestFinished, test } from 'vitest'
import { startTestServer } from '../../../../test/test-server.ts'
import { plantMember } from '../../../../test/world/members.ts'
import { clientOf } from '../../../../test/world/sessions.ts'
import { plantTree } from '../../../../test/world/tree.ts'
import { isRefused } from '../../../platform/refused.ts'
import { importVolunteers } from './import-volunteers.ts'

const HEADER = '姓名,证件号码,志愿者编号,注册日期'

async function startListed() {
  const server = await startTestServer({ settings: { VOLUNTEER_REGISTRY: 'file' } })
  onTestFinished(() => server.close())
  const tree = await plantTree(server)
  const member = await plantMember(server, tree.branch)
  const load = (...lists: string[][]) => {
    const files = lists.map((lines, at) => {
      const content = Buffer.from([HEADER, ...lines].join('\n'))
      return { name: `list${at}.csv`, content }
    })
    return importVolunteers(server.platform, files)
  }
  const row = (name: string, number = member.document.number) => `${name},${number},110000123,2022/03/05`
  const gate = async () => {
    // An answer of today is not asked for again.
    server.advance(25 * 3_600_000)
    return (await clientOf(server, member.accountId, 'mobile')).communityService.gate()
  }
  return { platform: server.platform, member, load, row, gate }
}

describe('a list of volunteers', () => {
  test('tells who is registered, under which name, and who is not', async () => {
    const { member, load, row, gate } = await startListed()
    await load([row(member.name)], [row('王丽', '110101199901010011')])
    expect(await gate()).toMatchObject({ reason: null, registry: { volunteerNumber: '110000123' } })
    expect(await load([row('林小雨')])).toEqual({ written: 1, removed: 1 })
    expect(await gate()).toMatchObject({ reason: 'nameMissing' })
    expect(await load([row('王丽', '110101199901010011')])).toEqual({ written: 1, removed: 1 })
    expect(await gate()).toMatchObject({ reason: 'notRegistered' })
  })

  test.each([
    '2022/3/5',
    '2022-03-05',
    '2022.3.5',
    '20220305',
    '2022年3月5日',
    '2022/3/5 9:30:00',
    '2022-03-05T09:30',
  ])('tells the day of registration as spreadsheets write it: %s', async (day) => {
    const { member, load } = await startListed()
    expect(await load([`${member.name},${member.document.number},110000123,${day}`])).toMatchObject({
      written: 1,
    })
  })

  test('that was never imported says nothing about anybody', async () => {
    const { gate } = await startListed()
    expect(await gate()).toMatchObject({ reason: 'registrySilent' })
  })

  test.each([
    ['without a name', ',110101199901010011,1,2022-03-05'],
    ['without a number', '王丽,,1,2022-03-05'],
    ['without a volunteer number', '王丽,110101199901010011,,2022-03-05'],
    ['with a day that does not exist', '王丽,110101199901010011,1,2022-02-30'],
    ['without a day', '王丽,110101199901010011,1,'],
  ])('with a row %s changes nothing', async (_, bad) => {
    const { member, load, row, gate } = await startListed()
    await load([row(member.name)])
    await expect(load([row('林小雨')], [bad])).rejects.toThrow('list1.csv, row 2')
    expect(await gate()).toMatchObject({ reason: null })
  })

  test('without its columns is refused', async () => {
    const { platform } = await startListed()
    const file = { name: 'a.csv', content: Buffer.from('姓名,证件号码\n王丽,1') }
    const refusal: unknown = await importVolunteers(platform, [file]).catch((failure: unknown) => failure)
    expect(isRefused(refusal, 'spreadsheet.columnMissing')).toBe(true)
  })
})
