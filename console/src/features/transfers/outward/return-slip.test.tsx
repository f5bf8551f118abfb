import type { OutwardTransfer } from '@qingtuan/contract/transfers/outward-transfer'
import { fireEvent, screen, within } from '@testing-library/react'
import { HttpResponse, http } from 'msw'
import { expect, test } from 'vitest'
import { refusal } from '../../../../test/answer.ts'
import { server } from '../../../../test/set-up.ts'
import { show } from '../../../../test/show.tsx'
import { branch, committee, idOf } from '../../../../test/world.ts'
import { OutwardDrawer } from './outward-drawer.tsx'

const at = '2026-11-10T02:03:04.000Z'
const MAY = {
  approveOut: false,
  issueLetter: false,
  confirm: false,
  return: false,
  refuse: false,
  withdraw: false,
  resume: false,
  printLetter: true,
}

const { id, kind, fullName, shortName } = branch
const place = { id, kind, fullName, shortName }

const sentOut: OutwardTransfer = {
  id: idOf(1),
  state: 'sentOut',
  startedBy: 'member',
  startedAt: at,
  member: { id: idOf(11), name: '赵敏' },
  from: { ...place, status: branch.status, ancestors: [] },
  destinationKind: 'province',
  destination: '上海市徐汇区教育团工委',
  statement: '到上海工作',
  refusalReason: null,
  waiting: null,
  letter: {
    number: '团转〔2026〕第000001号',
    issuerName: committee.fullName,
    issuedAt: at,
    validUntil: '2027-02-08',
  },
  returnSlip: null,
  steps: [],
  may: { ...MAY, confirm: true },
}

const confirmed = (hasPhoto: boolean): OutwardTransfer => ({
  ...sentOut,
  state: 'confirmed',
  returnSlip: { receivedBy: '徐汇区教育团工委', receivedOn: '2026-11-20', hasPhoto },
  may: MAY,
})

function open(outward: OutwardTransfer) {
  server.use(http.get(`*/api/outward-transfers/${idOf(1)}`, () => HttpResponse.json(outward)))
  return show(<OutwardDrawer id={idOf(1)} onClose={() => {}} />, { at: '/', path: '/' })
}

test.each([true, false])('the slip is entered; with a photo: %s', async (withPhoto) => {
  let sent: unknown
  server.use(
    http.post('*/api/photos', () =>
      HttpResponse.json({ id: idOf(5), token: 'a token', bytes: 4, width: 2, height: 1 }),
    ),
    http.post(`*/api/outward-transfers/${idOf(1)}/return-slip`, async ({ request }) => {
      sent = await request.json()
      return HttpResponse.json(confirmed(withPhoto))
    }),
  )
  const person = open(sentOut)
  await person.click(await screen.findByRole('button', { name: '登记回执' }))
  fireEvent.change(await screen.findByLabelText('接收日期'), { target: { value: '2026-11-20' } })
  if (withPhoto) {
    const slip = new File(['slip'], 'slip.jpg', { type: 'image/jpeg' })
    await person.upload(screen.getByLabelText('回执照片', { selector: 'input' }), slip)
    await screen.findByText('✓ 已上传')
  }
  await person.click(screen.getByRole('button', { name: /确\s?定/ }))
  expect(await screen.findByText('已办理')).toBeDefined()
  const typed = { receivedBy: '上海市徐汇区教育团工委', receivedOn: '2026-11-20' }
  expect(sent).toEqual(withPhoto ? { ...typed, photo: { id: idOf(5), token: 'a token' } } : typed)
})

test('the photo is asked for once somebody wants to see it, and why it is not there is said', async () => {
  let looks = 0
  server.use(
    http.get(`*/api/outward-transfers/${idOf(1)}/return-slip.jpg`, () => {
      looks += 1
      return looks === 1
        ? refusal('photo.unknown')
        : new HttpResponse(new Uint8Array([0xff, 0xd8, 0xff]), { headers: { 'content-type': 'image/jpeg' } })
    }),
  )
  const person = open(confirmed(true))
  const see = await screen.findByRole('button', { name: '查看回执照片' })
  expect(looks).toBe(0)
  await person.click(see)
  expect(await within(await screen.findByRole('alert')).findByText(/照片已失效/)).toBeDefined()
  await person.click(see)
  expect(await screen.findByRole('img', { name: '回执照片' })).toBeDefined()
})

test('where there is no photo, none is offered', async () => {
  open(confirmed(false))
  expect(await screen.findByText('徐汇区教育团工委 于 2026-11-20 接收')).toBeDefined()
  expect(screen.queryByRole('button', { name: '查看回执照片' })).toBeNull()
})
