import { screen } from '@testing-library/react'
import { HttpResponse, http } from 'msw'
import { expect, test } from 'vitest'
import { refusal } from '../../../../test/answer.ts'
import { member } from '../../../../test/member.ts'
import { server } from '../../../../test/set-up.ts'
import { show } from '../../../../test/show.tsx'
import { idOf } from '../../../../test/world.ts'
import { MemberDrawer } from '../member-drawer.tsx'

const address = `*/api/members/${member.id}`
const posts: unknown[] = []

/** The drawer of a member, with the bodies that were sent to an endpoint of it. */
function open(part: Partial<typeof member>, act: string, answers: readonly (() => Response)[]) {
  const bodies: unknown[] = []
  let looks = 0
  server.use(
    http.get('*/api/cadre-posts', () => HttpResponse.json({ items: posts, nextCursor: null })),
    http.get(address, () =>
      HttpResponse.json({ ...member, ...part, ...(looks++ > 0 ? { occupation: '教师' } : {}) }),
    ),
    http.all(`${address}/${act}`, async ({ request }) => {
      bodies.push(await request.json())
      return answers[bodies.length - 1]?.() ?? HttpResponse.json({ done: true })
    }),
  )
  return { person: show(<MemberDrawer id={member.id} onClose={() => {}} />), bodies }
}

test('shows the whole record, what it lacks, and the timeline in words', async () => {
  const event = { organization: member.organization, note: '户口迁入', at: '2026-11-20T02:00:00.000Z' }
  open(
    {
      timeline: [
        {
          ...event,
          kind: 'edited',
          byName: '第一中学',
          details: { ethnicGroup: [null, '11'], inSchool: [false, true] },
        },
        { ...event, kind: 'left', byName: '', note: null, details: { leftReason: [null, 'withdrawn'] } },
      ],
    },
    'record',
    [],
  )
  expect(await screen.findByText('北京市 110108')).toBeDefined()
  expect(screen.getByText('还缺必填项：全日制学历、最高学历')).toBeDefined()
  expect(screen.getByText('民族：（空） → 满族')).toBeDefined()
  expect(screen.getByText('是否在读：否 → 是')).toBeDefined()
  expect(screen.getByText('离团原因：（空） → 自愿退团')).toBeDefined()
  expect(screen.getByText(/办理：系统/)).toBeDefined()
  expect(screen.queryByRole('button', { name: /^修\s?改$/ })).toBeNull()
})

test('a whole number is shown for a reason, and hidden again', async () => {
  const { person, bodies } = open({}, 'reveals', [() => HttpResponse.json({ value: '110108200405060021' })])
  await person.click(await screen.findByRole('button', { name: '查看完整证件号码' }))
  await person.type(await screen.findByLabelText('查看理由'), '核对入团志愿书')
  await person.click(screen.getByRole('button', { name: /^查\s?看$/ }))
  expect(await screen.findByText('110108200405060021')).toBeDefined()
  expect(bodies).toEqual([{ entry: 'documentNumber', reason: '核对入团志愿书' }])
  await person.click(screen.getByRole('button', { name: /^隐\s?藏$/ }))
  expect(screen.queryByText('110108200405060021')).toBeNull()
})

test('who serves leaves only with the posts', async () => {
  const { person, bodies } = open({ may: { ...member.may, leave: true } }, 'leaving', [
    () => refusal('member.servesAsCadre'),
  ])
  await person.click(await screen.findByRole('button', { name: /^离\s?团$/ }))
  await person.click(await screen.findByLabelText('离团原因'))
  await person.click(await screen.findByTitle('自愿退团'))
  await person.click(screen.getByRole('button', { name: '确认离团' }))
  await person.click(await screen.findByRole('checkbox', { name: /同时免去/ }))
  await person.click(screen.getByRole('button', { name: '确认离团' }))
  await expect.poll(() => bodies).toHaveLength(2)
  expect(bodies[1]).toMatchObject({ reason: 'withdrawn', endPosts: true })
})

test('what somebody else changed meanwhile is loaded beside what was typed', async () => {
  const { person, bodies } = open({ may: { ...member.may, edit: true } }, 'record', [
    () => refusal('record.changed'),
  ])
  await person.click(await screen.findByRole('button', { name: /^修\s?改$/ }))
  const occupation = await screen.findByRole('textbox', { name: '职业' })
  await person.clear(occupation)
  await person.type(occupation, '工程师')
  await person.click(screen.getByRole('button', { name: /^保\s?存$/ }))
  await person.click(await screen.findByRole('button', { name: '载入最新内容' }))
  expect(await screen.findByText(/已被他人改为：教师/)).toBeDefined()
  await expect.poll(() => screen.queryByText('载入最新内容')).toBeNull()
  expect(screen.getByRole('textbox', { name: '职业' })).toHaveProperty('value', '工程师')
  await person.click(screen.getByRole('button', { name: /^保\s?存$/ }))
  await expect.poll(() => bodies).toHaveLength(2)
  expect(bodies[1]).toMatchObject({ set: { occupation: '工程师' }, seen: { occupation: '教师' } })
})

test('the posts of a member lead to themselves, and who has it on the roll can start a transfer', async () => {
  const organization = member.organization
  posts.push({
    id: idOf(70),
    organization,
    post: 'secretary',
    postNote: null,
    startedOn: '2026-03-01',
    state: 'proposed',
  })
  open({ may: { ...member.may, transfer: true } }, 'record', [])
  const post = await screen.findByRole('link', { name: '书记' })
  expect(post.getAttribute('href')).toBe(`/cadres/${idOf(70)}`)
  expect(screen.getByText(/2026-03-01 · 待上级确认/)).toBeDefined()
  const transfer = screen.getByRole('link', { name: '转移团组织' })
  expect(transfer.getAttribute('href')).toBe(`/transfers/new?memberId=${member.id}`)
  posts.length = 0
})
