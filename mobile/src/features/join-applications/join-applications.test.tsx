import { screen, waitFor, within } from '@testing-library/react'
import { beforeEach, describe, expect, test } from 'vitest'
import { openApp } from '../../../test/open-app.tsx'
import { application, branch, lin, otherBranch, standIn } from '../../../test/stand-in.ts'

const server = standIn()
const ID = application().id

beforeEach(() => {
  server.answers('get', '/me', lin())
  server.answers('get', '/me/membership', { membership: null })
  server.answers('get', '/me/join-applications', { items: [application()] })
  server.answers('get', '/joinable-organizations', { items: [branch, otherBranch] })
})

const sent = (asked: string) => server.calls.find((call) => call.asked === asked)
const returned = application({
  state: 'returned',
  returnReason: '入团时间与志愿书不一致',
  nextActor: null,
  waitsUntil: null,
  may: { redirect: false, withdraw: false, mend: true },
})

describe('我的组织', () => {
  test('says who has the application, since when, until when and what happens then', async () => {
    openApp('/organization')
    expect(await screen.findByText(`现由“${branch.shortName}”办理`)).toBeTruthy()
    expect(screen.getByText(/自 2026-11-20 10:05 起/).textContent).toContain('2026-11-27（周五）前办结')
    expect(screen.getByText(/从次日起上级组织也可以代为审核/)).toBeTruthy()
  })

  test('转移团组织 sends it to another branch (FAQ M6)', async () => {
    server.answers(
      'put',
      `/me/join-applications/${ID}/organization`,
      application({ organization: otherBranch }),
    )
    const user = openApp('/organization')
    await user.click(await screen.findByRole('button', { name: '转移团组织' }))
    await user.type(await screen.findByLabelText('搜索团支部'), 'qszx')
    await user.click(await screen.findByRole('button', { name: /高一2班/ }))
    await user.click(screen.getByRole('button', { name: '确认转移' }))
    await screen.findByRole('heading', { name: '我的组织' })
    expect(sent(`put /api/me/join-applications/${ID}/organization`)?.body).toEqual({ organizationId: 12 })
  })

  test('转移团组织 to the same branch is refused at the field, and nothing is sent', async () => {
    const user = openApp(`/organization/redirect/${ID}`)
    await user.type(await screen.findByLabelText('搜索团支部'), 'qszx')
    await user.click(await screen.findByRole('button', { name: /高一1班/ }))
    await user.click(screen.getByRole('button', { name: '确认转移' }))
    expect(screen.getByText('申请已在该组织办理，请选择另一个组织')).toBeTruthy()
    expect(sent(`put /api/me/join-applications/${ID}/organization`)).toBeUndefined()
  })

  test('撤回 asks first, and then does it once', async () => {
    server.answers('post', `/me/join-applications/${ID}/withdrawal`, application({ state: 'withdrawn' }))
    const user = openApp('/organization')
    await user.click(await screen.findByRole('button', { name: '撤回申请' }))
    const dialog = await screen.findByRole('dialog')
    expect(dialog.textContent).toContain('撤回后不能恢复')
    expect(sent(`post /api/me/join-applications/${ID}/withdrawal`)).toBeUndefined()
    await user.click(within(dialog).getByRole('button', { name: '撤回申请' }))
    await waitFor(() => expect(sent(`post /api/me/join-applications/${ID}/withdrawal`)).toBeDefined())
  })

  test('a returned one shows the reason and is mended from its old entries', async () => {
    server.answers('get', '/me/join-applications', { items: [returned] })
    server.answers('put', `/me/join-applications/${ID}`, application())
    const user = openApp('/organization')
    expect(await screen.findByText('入团时间与志愿书不一致')).toBeTruthy()
    await user.click(screen.getByRole('button', { name: '修改后重新提交' }))
    const number = await screen.findByLabelText<HTMLInputElement>('团员编号')
    expect(number.value).toBe('201811000123')
    await user.type(number, '{Backspace}4')
    await user.click(screen.getByRole('button', { name: '修改后重新提交' }))
    await screen.findByRole('heading', { name: '我的组织' })
    expect(sent(`put /api/me/join-applications/${ID}`)?.body).toEqual({
      organizationId: 11,
      joinedOn: '2018-12-22',
      memberNumber: '201811000124',
    })
  })

  test('what was mended survives a refusal and a reload', async () => {
    server.answers('get', '/me/join-applications', { items: [returned] })
    server.refuses('put', `/me/join-applications/${ID}`, 'joinApplication.notOpen')
    const user = openApp(`/organization/mend/${ID}`)
    await user.type(await screen.findByLabelText('团员编号'), '{Backspace}9')
    await user.click(screen.getByRole('button', { name: '修改后重新提交' }))
    expect(await screen.findByText('这份加入申请已处理完毕，请刷新查看结果')).toBeTruthy()
    expect(screen.getByRole('button', { name: '查看我的申请' })).toBeTruthy()
    openApp(`/organization/mend/${ID}`)
    expect((await screen.findByLabelText<HTMLInputElement>('团员编号')).value).toBe('201811000129')
  })
})

test('applying again starts from the last entries; a QR code leads on to the date', async () => {
  server.answers('get', '/me', lin({ hasOpenJoinApplication: false }))
  const may = { redirect: false, withdraw: false, mend: false }
  server.answers('get', '/me/join-applications', { items: [application({ state: 'withdrawn', may })] })
  server.answers('get', '/joinable-organizations/12', otherBranch)
  openApp('/organization/apply?organization=12')
  expect(await screen.findByText(otherBranch.shortName)).toBeTruthy()
  const date = screen.getByLabelText<HTMLInputElement>('入团日期')
  expect(date.value).toBe('2018-12-22')
  expect(screen.getByLabelText<HTMLInputElement>('团员编号').value).toBe('201811000123')
  await waitFor(() => expect(document.activeElement).toBe(date))
})

describe('the member number as one applies (FAQ M12)', () => {
  beforeEach(() => {
    server.answers('get', '/me', lin({ bornOn: '2000-05-06', hasOpenJoinApplication: false }))
    server.answers('get', '/me/join-applications', { items: [] })
  })

  test('is hidden and explained before 2016', async () => {
    const user = openApp('/organization/apply')
    await user.type(await screen.findByLabelText('入团日期'), '2015-12-31')
    expect(await screen.findByText(/审核通过后由系统生成/)).toBeTruthy()
    expect(screen.queryByLabelText('团员编号')).toBeNull()
  })

  test('is required from 2016-01-01 on, also for a month', async () => {
    const user = openApp('/organization/apply')
    await user.click(await screen.findByLabelText('只记得年月'))
    await user.type(screen.getByLabelText('入团年月'), '2016-01')
    const number = await screen.findByLabelText('团员编号')
    await user.click(screen.getByRole('button', { name: '提交加入申请' }))
    expect(screen.getByText(/2016 年 1 月 1 日及以后入团的，须填写团员编号/)).toBeTruthy()
    await user.type(number, '201613000123')
    expect(await screen.findByText(/不是北京的编号，可以提交/)).toBeTruthy()
  })

  test('a join before the age of 13 is refused by the rule of members', async () => {
    const user = openApp('/organization/apply')
    await user.type(await screen.findByLabelText('入团日期'), '2012-01-01')
    await user.tab()
    expect(await screen.findByText(/入团时须年满 14 周岁/)).toBeTruthy()
  })
})
