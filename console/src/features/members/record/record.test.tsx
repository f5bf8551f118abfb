import { screen } from '@testing-library/react'
import { HttpResponse, http } from 'msw'
import { expect, test } from 'vitest'
import { refusal } from '../../../../test/answer.ts'
import { member } from '../../../../test/member.ts'
import { server } from '../../../../test/set-up.ts'
import { show } from '../../../../test/show.tsx'
import { MemberDrawer } from '../member-drawer.tsx'

const address = `*/api/members/${member.id}`

/** The drawer of a member, with the bodies that were sent to an endpoint of it. */
function open(part: Partial<typeof member>, act: string, answers: readonly (() => Response)[]) {
  const bodies: unknown[] = []
  let looks = 0
  server.use(
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
