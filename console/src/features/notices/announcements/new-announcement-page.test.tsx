import { cleanup, screen, within } from '@testing-library/react'
import { HttpResponse, http } from 'msw'
import { beforeEach, expect, test } from 'vitest'
import { announcement } from '../../../../test/announcements.ts'
import { refusal } from '../../../../test/answer.ts'
import { server } from '../../../../test/set-up.ts'
import { show } from '../../../../test/show.tsx'
import { branch, committee, idOf } from '../../../../test/world.ts'
import NewAnnouncementPage from './new-announcement-page.tsx'

const preview = {
  members: 12,
  organizations: 0,
  withoutAccount: 2,
  first: [{ name: '林晓雨', organization: '清河一社区团支部' }],
  samples: [{ name: '林晓雨', organization: '清河一社区团支部' }],
  dueAt: '2026-11-10T23:00:00.000Z',
  isPutOff: true,
}

let asked: unknown[]
let sent: unknown[]
beforeEach(() => {
  sessionStorage.clear()
  asked = []
  sent = []
  server.use(
    http.get('*/api/announcement-templates', () =>
      HttpResponse.json({ items: [{ id: idOf(3), title: '团课安排', text: '{姓名}同志：请准时参加。' }] }),
    ),
    http.post('*/api/announcement-previews', async ({ request }) => {
      asked.push(await request.json())
      return HttpResponse.json(preview)
    }),
    http.post('*/api/announcements', async ({ request }) => {
      sent.push(await request.json())
      return HttpResponse.json(announcement)
    }),
  )
})

const open = (organization = committee) =>
  show(<NewAnnouncementPage />, { at: '/announcements/new', path: '/announcements/new', organization })

async function choose(person: ReturnType<typeof open>, label: string, option: string) {
  await person.click(screen.getByLabelText(label))
  await person.click(await screen.findByText(option, { selector: '.ant-select-item-option-content' }))
}

test('from a template to some of the roll: the preview says whom, when and what, and then it is sent', async () => {
  const person = open()
  await choose(person, '性别', '女')
  await screen.findByLabelText('套用模板')
  await choose(person, '套用模板', '团课安排')
  await person.click(screen.getByRole('checkbox', { name: '请接收人点“确认收到”' }))
  await person.click(screen.getByRole('button', { name: /预\s?览/ }))
  const dialog = within(await screen.findByRole('dialog', { name: '发送前确认' }))
  expect(dialog.getByText('将通知 12 名团员、0 个下级团组织')).toBeDefined()
  expect(dialog.getByText('其中 2 名团员尚未注册，注册后可以看到')).toBeDefined()
  expect(dialog.getByText('夜间不打扰，2026-11-11 07:00 送达，送达前后都可撤回')).toBeDefined()
  expect(dialog.getByText('林晓雨同志：请准时参加。')).toBeDefined()
  expect(asked).toEqual([{ members: { sex: 'female' }, isUrgent: false }])
  await person.click(dialog.getByRole('button', { name: '确认发送' }))
  await expect.poll(() => screen.getByTestId('address').textContent).toBe(`/announcements/${idOf(1)}`)
  expect(sent).toEqual([
    {
      title: '团课安排',
      text: '{姓名}同志：请准时参加。',
      asksReceipt: true,
      members: { sex: 'female' },
    },
  ])
})

test('organizations by level, urgent, at a later time', async () => {
  const person = open()
  await person.click(screen.getByRole('checkbox', { name: '团员' }))
  await person.click(screen.getByRole('checkbox', { name: '下级团组织' }))
  await person.click(await screen.findByRole('radio', { name: '全部下级' }))
  await person.type(screen.getByLabelText('标题'), '台风停课')
  await person.type(screen.getByLabelText('正文'), '今日停课')
  await person.click(screen.getByRole('radio', { name: '定时发送' }))
  const at = await screen.findByLabelText('日期和时间（北京时间）')
  await person.type(at, '2026-12-01T23:30')
  await person.click(screen.getByRole('checkbox', { name: '紧急，夜间也立即送达' }))
  await person.type(await screen.findByLabelText('紧急理由'), '台风红色预警')
  await person.click(screen.getByRole('button', { name: /预\s?览/ }))
  await person.click(await screen.findByRole('button', { name: '确认发送' }))
  const organizations = { level: 'all', kinds: [] }
  await expect.poll(() => sent).toMatchObject([{ organizations, urgentReason: '台风红色预警' }])
  expect(asked).toEqual([{ organizations, sendAt: '2026-12-01T15:30:00.000Z', isUrgent: true }])
})

test('nobody found is said before anything can be sent; a refusal stands at its field', async () => {
  server.use(
    http.post('*/api/announcement-previews', () =>
      HttpResponse.json({ ...preview, members: 0, first: [], samples: [], withoutAccount: 0 }),
    ),
  )
  const person = open()
  await person.type(screen.getByLabelText('标题'), '团课')
  await person.type(screen.getByLabelText('正文'), '请参加')
  await person.click(screen.getByRole('button', { name: /预\s?览/ }))
  expect((await screen.findByRole('alert')).textContent).toBe('没有符合条件的接收人，请返回修改条件')
  expect(screen.getByRole('button', { name: '确认发送' }).hasAttribute('disabled')).toBe(true)
  await person.click(screen.getByRole('button', { name: '返回修改' }))
  server.use(
    http.post('*/api/announcement-previews', () => HttpResponse.json(preview)),
    http.post('*/api/announcements', () =>
      refusal('announcement.titleInvalid', { facts: { minimum: 2, maximum: 40 } }),
    ),
  )
  await person.click(screen.getByRole('button', { name: /预\s?览/ }))
  await expect
    .poll(() => screen.getByRole('button', { name: '确认发送' }).hasAttribute('disabled'))
    .toBe(false)
  await person.click(screen.getByRole('button', { name: '确认发送' }))
  expect(await screen.findByText('标题请写 2 至 40 个字')).toBeDefined()
  expect(screen.getByLabelText<HTMLInputElement>('标题').value).toBe('团课')
})

test('members and organizations: one of each is shown as it reads it', async () => {
  const organization = { name: '清河街道团工委', organization: '清河街道团工委' }
  const both = {
    ...preview,
    organizations: 1,
    first: [organization],
    samples: [...preview.samples, organization],
  }
  server.use(http.post('*/api/announcement-previews', () => HttpResponse.json(both)))
  const person = open()
  await person.click(screen.getByRole('checkbox', { name: '下级团组织' }))
  await person.type(screen.getByLabelText('标题'), '团课')
  await person.type(screen.getByLabelText('正文'), '致{{姓名}')
  await person.click(screen.getByRole('button', { name: /预\s?览/ }))
  const wordsFor = async (name: string) =>
    within(await screen.findByRole('region', { name: `“${name}”看到的内容` })).getByText(`致${name}`)
  expect(await wordsFor('林晓雨')).toBeDefined()
  expect(await wordsFor('清河街道团工委')).toBeDefined()
})

test('what was typed or taken from a template survives a reload, until one starts over or sends it', async () => {
  const person = open()
  await person.click(screen.getByRole('checkbox', { name: '请接收人点“确认收到”' }))
  await person.click(screen.getByRole('button', { name: '更多条件' }))
  await person.type(screen.getByLabelText('年龄从'), '18')
  await screen.findByLabelText('套用模板')
  await choose(person, '套用模板', '团课安排')
  cleanup()
  const again = open()
  expect(await screen.findByText('已恢复上次没有发送的内容')).toBeDefined()
  expect(screen.getByLabelText('标题')).toHaveProperty('value', '团课安排')
  expect(screen.getByLabelText('正文')).toHaveProperty('value', '{姓名}同志：请准时参加。')
  expect(screen.getByRole('checkbox', { name: '请接收人点“确认收到”' })).toHaveProperty('checked', true)
  expect(screen.getByRole('spinbutton', { name: '年龄从' })).toHaveProperty('value', '18')
  await again.click(screen.getByRole('button', { name: '清空重填' }))
  expect(screen.getByLabelText('标题')).toHaveProperty('value', '')
  expect(screen.queryByText('已恢复上次没有发送的内容')).toBeNull()
  expect(sessionStorage).toHaveLength(0)
  await again.type(screen.getByLabelText('标题'), '团课')
  await again.type(screen.getByLabelText('正文'), '请参加')
  expect(sessionStorage).toHaveLength(1)
  await again.click(screen.getByRole('button', { name: /预\s?览/ }))
  await again.click(await screen.findByRole('button', { name: '确认发送' }))
  await expect.poll(() => sessionStorage.length).toBe(0)
})

test('a branch tells its members alone, and never at night', async () => {
  open(branch)
  expect(await screen.findByRole('checkbox', { name: '团员' })).toHaveProperty('disabled', true)
  expect(screen.queryByRole('checkbox', { name: '下级团组织' })).toBeNull()
  expect(screen.queryByRole('checkbox', { name: /紧急/ })).toBeNull()
  expect(screen.queryByLabelText('范围')).toBeNull()
})
