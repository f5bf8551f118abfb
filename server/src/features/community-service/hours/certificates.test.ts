import { beforeEach, describe, expect, onTestFinished, test } from 'vitest'
import { textOfPdf } from '../../../../test/pdf/read-pdf.ts'
import type { TestServer } from '../../../../test/test-server.ts'
import { startTestServer } from '../../../../test/test-server.ts'
import { outcome } from '../../../../test/world/outcomes.ts'
import type { PlantedPerson } from '../../../../test/world/people.ts'
import { plantPerson } from '../../../../test/world/people.ts'
import { plantProject, plantSignUp } from '../../../../test/world/planted-projects.ts'
import { clientOf } from '../../../../test/world/sessions.ts'
import type { Tree } from '../../../../test/world/tree.ts'
import { plantTree } from '../../../../test/world/tree.ts'
import { writeCertificateToken } from './certificate-token.ts'
import { drawCertificate } from './draw-certificate.ts'

const HOUR = 3_600_000

let server: TestServer
let tree: Tree
let lin: PlantedPerson

/** 林晓雨 served three hours on 2026-03-02. */
beforeEach(async () => {
  server = await startTestServer()
  onTestFinished(() => server.close())
  tree = await plantTree(server)
  lin = await plantPerson(server)
})

const desk = async () => (await clientOf(server, tree.branch.accountId, 'console')).communityService
const own = async (person = lin) => (await clientOf(server, person.accountId, 'mobile')).communityService
const anyone = () => server.client('mobile').communityService

async function serves(minutes = 180) {
  const id = await plantProject(server, tree.branch, { startsIn: -4 })
  const signUpId = await plantSignUp(server, id, lin)
  await (await desk()).confirmHours({ id, entries: [{ signUpId, minutes, reason: '按名单登记' }] })
  return { id, signUpId }
}

const tokenOf = (id: string) => writeCertificateToken(server.platform.vault, id)

describe('a certificate', () => {
  test('of the moment of a confirmation leaves that one out, and is good afterwards', async () => {
    await serves()
    const { pool } = server.platform
    const { id } = await serves(60)
    // Written while the request waited: a little later than it came.
    await pool.query("update service_record set at = at + interval '10 milliseconds' where project_id = $1", [
      id,
    ])
    const issued = await (await own()).issueCertificate({})
    expect(issued.minutes).toBe(180)
    const verified = await anyone().verifyCertificate({ token: tokenOf(issued.id) })
    expect(verified).toMatchObject({ standing: 'valid', presentMinutes: 180 })
  })

  test('tells what stood when it was issued, and can be printed again', async () => {
    await serves()
    const issued = await (await own()).issueCertificate({})
    expect(issued).toMatchObject({ minutes: 180, firstOn: null, lastOn: null })
    expect(issued.number).toMatch(/^ZS260302-[A-Z2-9]{6}$/)
    await serves(60)
    const of = await own()
    expect((await of.myCertificates()).items).toEqual([issued])
    const file = await of.printCertificate({ id: issued.id })
    expect(file.type).toBe('application/pdf')
    const text = textOfPdf(Buffer.from(await file.arrayBuffer())).replaceAll(/\s/g, '')
    for (const part of [issued.number, '林晓雨', '共计3小时', '截至2026-03-02', '1****************'])
      expect(text).toContain(part)
    const other = await own(await plantPerson(server))
    expect(await outcome(other.printCertificate({ id: issued.id }))).toBe('record.notFound')
    expect(await other.myCertificates()).toEqual({ items: [] })
  })

  test('of a period counts its days alone', async () => {
    await serves()
    server.advance(48 * HOUR)
    await serves(60)
    const of = await own()
    const on = (firstOn?: string, lastOn?: string) =>
      of.issueCertificate({ ...(firstOn ? { firstOn } : {}), ...(lastOn ? { lastOn } : {}) })
    expect((await on()).minutes).toBe(240)
    expect((await on('2026-03-03')).minutes).toBe(60)
    expect((await on(undefined, '2026-03-03')).minutes).toBe(180)
    expect(await outcome(on('2026-03-03', '2026-03-03'))).toBe('serviceCertificate.nothing')
    expect(await outcome(on('2026-03-04', '2026-03-03'))).toBe('serviceCertificate.periodInvalid')
    expect(await outcome(on(undefined, '2027-01-01'))).toBe('serviceCertificate.periodInvalid')
  })

  test('of nobody without hours', async () => {
    expect(await outcome((await own()).issueCertificate({}))).toBe('serviceCertificate.nothing')
  })
})

describe('whoever scans it', () => {
  test('learns the number, the masked name and the hours, and nothing else', async () => {
    await serves()
    const { id, number } = await (await own()).issueCertificate({ firstOn: '2026-01-01' })
    expect(await anyone().verifyCertificate({ token: tokenOf(id) })).toEqual({
      number,
      maskedName: '林*雨',
      minutes: 180,
      firstOn: '2026-01-01',
      lastOn: null,
      issuedAt: server.platform.clock().toISOString(),
      standing: 'valid',
      presentMinutes: 180,
    })
  })

  test('learns that hours were taken back since, also where new ones have come', async () => {
    const { id: projectId, signUpId } = await serves()
    const { id } = await (await own()).issueCertificate({})
    server.advance(HOUR)
    await serves(180)
    const seen = async () => {
      const { standing, presentMinutes } = await anyone().verifyCertificate({ token: tokenOf(id) })
      return [standing, presentMinutes]
    }
    expect(await seen()).toEqual(['valid', 180])
    await (await desk()).correctHours({ id: projectId, signUpId, minutes: 60, reason: '核对现场记录' })
    expect(await seen()).toEqual(['reduced', 60])
    await (await desk()).correctHours({ id: projectId, signUpId, minutes: 0, reason: '核对现场记录' })
    expect(await seen()).toEqual(['reduced', 0])
  })

  test('learns nothing by a code that was made up', async () => {
    await serves()
    const { id } = await (await own()).issueCertificate({})
    const bytes = Buffer.from(tokenOf(id), 'base64url')
    const forged = [...bytes.entries()].map(([at, byte]) => {
      const changed = Buffer.from(bytes)
      changed[at] = byte ^ 1
      return changed.toString('base64url')
    })
    const nobody = tokenOf('0192a000-0000-7000-8000-000000000001')
    for (const token of [...forged, nobody, 'x', 'A'.repeat(43)])
      expect(await outcome(anyone().verifyCertificate({ token }))).toBe('serviceCertificate.unknown')
  })
})

test('the longest name stays on one page', async () => {
  const pdf = await drawCertificate({
    number: 'ZS261128-ACDEFG',
    name: '阿卜杜热依木·麦麦提伊敏'.repeat(5).slice(0, 50),
    documentNumber: '1****************X',
    minutes: 90_030,
    firstOn: '2020-01-01',
    lastOn: '2026-11-28',
    issuedAt: new Date('2026-11-28T02:00:00Z'),
    issuer: '北京共青团'.repeat(8),
    verifyAt: `https://league.example.cn/m/verify-service/${'A'.repeat(43)}`,
  })
  expect(pdf.toString('latin1').match(/\/Type \/Page\b/g)).toHaveLength(1)
  expect(textOfPdf(pdf).replaceAll(/\s/g, '')).toContain('共计1500.5小时')
})
