import { beforeEach, describe, expect, test } from 'vitest'
import { textOfPdf } from '../../../../test/pdf/read-pdf.ts'
import { exhaust } from '../../../../test/world/exhaust.ts'
import { outcome } from '../../../../test/world/outcomes.ts'
import type { TransferWorld } from '../../../../test/world/transfers.ts'
import { startTransferWorld, WHY } from '../../../../test/world/transfers.ts'

let world: TransferWorld

beforeEach(async () => {
  world = await startTransferWorld()
})

const WORDS = { destinationKind: 'province', destination: '上海市徐汇区教育团工委', statement: WHY } as const

async function startOwn(): Promise<string> {
  return (await world.member.client.transfers.startOutward(WORDS)).id
}

/** The letter is out: its id, and the token of its QR code as the console shows it to nobody. */
async function sendOut(): Promise<{ id: string; token: string }> {
  const id = await startOwn()
  const branch = await world.console('branch')
  await branch.transfers.approveOutward({ id })
  const committee = await world.console('committee')
  await committee.transfers.issueLetter({ id })
  const { vault } = world.server.platform
  return { id, token: vault.blindIndex('transferLetter', id).toString('base64url') }
}

describe('a transfer out of the system', () => {
  test('goes by branch, letter and return slip, and ends the membership here', async () => {
    const { id } = await sendOut()
    expect(await world.rollOf('branch')).toEqual(['林晓雨 transferring'])
    const committee = await world.console('committee')
    const sent = await committee.transfers.getOutward({ id })
    expect(sent).toMatchObject({
      state: 'sentOut',
      letter: {
        number: expect.stringMatching(/^团转〔\d{4}〕第000001号$/),
        issuerName: expect.stringContaining('第一中学'),
      },
      may: { confirm: true, return: true, withdraw: false, printLetter: true },
    })
    const [day = ''] = (sent.letter?.issuedAt ?? '').split('T')
    const slip = { id, receivedBy: '徐汇区教育团工委', receivedOn: day }
    expect(await outcome(committee.transfers.confirmReturnSlip({ ...slip, receivedOn: '2020-01-01' }))).toBe(
      'transferLetter.receivedOnWrong',
    )
    await committee.transfers.confirmReturnSlip(slip)
    expect(await world.rollOf('branch')).toEqual(['林晓雨 left'])
    const { membership } = await world.member.client.members.mine()
    expect(membership).toMatchObject({ status: 'left', leftReason: 'sentOut' })
    expect(membership?.timeline.at(-1)).toMatchObject({ kind: 'sentOut' })
  })

  test('comes back: the member is active again, and the letter is no longer good', async () => {
    const { id, token } = await sendOut()
    const branch = await world.console('branch')
    await branch.transfers.returnLetter({ id, reason: '对方未予接收' })
    expect(await world.rollOf('branch')).toEqual(['林晓雨 active'])
    const anybody = world.server.client('mobile')
    expect(await anybody.transfers.verifyLetter({ token })).toMatchObject({ standing: 'withdrawn' })
  })

  test('is refused, mended, and resumed; only one is open at a time', async () => {
    const id = await startOwn()
    const inside = { toOrganizationId: world.tree.farBranch.id, statement: WHY }
    expect(await outcome(world.member.client.transfers.start(inside))).toBe('transfer.alreadyOpen')
    const branch = await world.console('branch')
    await branch.transfers.refuseOutward({ id, reason: '请写明接收单位全称' })
    const mended = { id, ...WORDS, destination: '共青团上海市徐汇区教育工作委员会' }
    expect(await world.member.client.transfers.resumeOutward(mended)).toMatchObject({ state: 'submitted' })
    await world.member.client.transfers.withdrawOutward({ id })
    expect(await world.rollOf('branch')).toEqual(['林晓雨 active'])
  })

  test('is nobody else’s business, and a superior waits for silence', async () => {
    const { id } = await sendOut()
    for (const stranger of ['otherBranch', 'farBranch'] as const) {
      const client = await world.console(stranger)
      expect(await outcome(client.transfers.getOutward({ id }))).toBe('record.notFound')
      expect(await outcome(client.transfers.returnLetter({ id, reason: '不收' }))).toBe('record.notFound')
      expect(await outcome(client.transfers.printLetter({ id }))).toBe('record.notFound')
    }
    const district = await world.console('district')
    const slip = { id, receivedBy: '徐汇区', receivedOn: '2026-03-02' }
    expect(await outcome(district.transfers.confirmReturnSlip(slip))).toBe('access.denied')
  })

  test('passes upwards from a silent branch', async () => {
    const id = await startOwn()
    await world.beSilent()
    const committee = await world.console('committee')
    const { items } = await committee.transfers.listOutward({ standing: 'mine' })
    expect(items).toMatchObject([{ id, may: { approveOut: true } }])
  })
})

describe('the letter', () => {
  test('prints with its names, and says nothing it need not', async () => {
    const { id } = await sendOut()
    const file = await world.member.client.transfers.printLetter({ id })
    expect(file.type).toBe('application/pdf')
    const text = textOfPdf(Buffer.from(await file.arrayBuffer())).replace(/\s/g, '')
    for (const part of [
      '介绍信',
      '团转〔',
      '林晓雨',
      '高一一班',
      '上海市徐汇区教育团工委',
      '回',
      '1****************',
    ])
      expect(text).toContain(part)
    expect(text).not.toContain(world.member.document.number)
    expect(text).not.toContain(world.member.phone)
  })

  test('is verified by anybody: names as they were, and the present one of an issuer renamed since', async () => {
    const { token } = await sendOut()
    const anybody = world.server.client('mobile')
    const before = await anybody.transfers.verifyLetter({ token })
    expect(before).toEqual({
      number: expect.stringContaining('团转'),
      issuerName: '中国共产主义青年团第一中学委员会',
      issuerPresentName: null,
      memberName: '林*雨',
      issuedOn: expect.stringMatching(/^\d{4}-/),
      validUntil: expect.stringMatching(/^\d{4}-/),
      standing: 'valid',
    })
    const fullName = '中国共产主义青年团东湖实验中学委员会'
    const district = await world.console('district')
    await district.organizations.edit({ id: world.tree.committee.id, fullName })
    expect(await anybody.transfers.verifyLetter({ token })).toEqual({
      ...before,
      issuerPresentName: fullName,
    })
    world.server.advance(91 * 86_400_000)
    expect(await anybody.transfers.verifyLetter({ token })).toMatchObject({ standing: 'expired' })
  })

  test.each(['x', 'A'.repeat(43), '../../etc/passwd', '%00'])(
    'a forged token “%s” is unknown',
    async (token) => {
      await sendOut()
      const anybody = world.server.client('mobile')
      expect(await outcome(anybody.transfers.verifyLetter({ token }))).toBe('transferLetter.unknown')
    },
  )

  test('is looked up so often from one network, and no more: not the right one either', async () => {
    const { token } = await sendOut()
    const anybody = world.server.client('mobile')
    expect(await outcome(anybody.transfers.verifyLetter({ token }))).toBe('ok')
    await exhaust(world.server, 'transfers.verifyLetter')
    expect(await outcome(anybody.transfers.verifyLetter({ token }))).toBe('limit.tooMany')
  })

  test('is issued once, whoever asks at the same moment', async () => {
    const id = await startOwn()
    const branch = await world.console('branch')
    await branch.transfers.approveOutward({ id })
    const committee = await world.console('committee')
    const outcomes = await Promise.all([1, 2].map(() => outcome(committee.transfers.issueLetter({ id }))))
    expect(outcomes.sort()).toEqual(['ok', 'transfer.notOpen'])
  })
})
