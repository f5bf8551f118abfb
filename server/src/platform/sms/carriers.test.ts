import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { TestProvider } from '../../../test/sms/test-provider.ts'
import { startTestProvider } from '../../../test/sms/test-provider.ts'
import { openAliyun } from './aliyun.ts'
import type { CarrierOptions } from './carrier.ts'
import { SmsFault } from './sms-fault.ts'
import type { SmsMessage, SmsSender } from './sms-sender.ts'
import { openTencent } from './tencent.ts'

const aliyun = { accessKeyId: 'key-id', accessKeySecret: 'key-secret' }
const tencent = { secretId: 'secret-id', secretKey: 'secret-key' }
const message: SmsMessage = {
  phone: '13800000000',
  template: 'joinApplicationReturned',
  text: '【青团】入团申请被高一一班退回：照片不清楚 (重新拍+上传)。',
  params: { reason: "照片不清楚 (重新拍+上传) *'!~", organization: '高一一班' },
  idempotencyKey: 'join-application-1-returned',
}

let provider: TestProvider
beforeAll(async () => {
  provider = await startTestProvider({ aliyun, tencent })
})
afterAll(() => provider.stop())

const options = (): CarrierOptions => ({
  signName: '青团',
  templates: { joinApplicationReturned: '1110' },
  endpoint: provider.origin,
})
const openers: Record<'aliyun' | 'tencent', (changes?: object) => SmsSender> = {
  aliyun: (changes) => openAliyun({ ...options(), ...aliyun, ...changes }),
  tencent: (changes) => openTencent({ ...options(), ...tencent, sdkAppId: '1400', ...changes }),
}

async function faultOf(sender: SmsSender, sent: SmsMessage = message) {
  const fault = await sender.send(sent).then(
    () => undefined,
    (thrown: unknown) => thrown,
  )
  if (!(fault instanceof SmsFault)) throw new Error(`no SmsFault but ${fault}`)
  const { code, retryable, mayHaveBeenSent } = fault
  return { code, retryable, mayHaveBeenSent, message: fault.message }
}

describe('what reaches the carrier', () => {
  it('Aliyun: number, signature, template, named parameters and our key', async () => {
    expect(await openers.aliyun().send(message)).toEqual({ providerId: 'biz-1' })
    expect(provider.accepted.at(-1)).toEqual({
      provider: 'aliyun',
      phone: '13800000000',
      signName: '青团',
      template: '1110',
      params: message.params,
      idempotencyKey: 'join-application-1-returned',
    })
  })

  it('Tencent: the same, parameters in the template’s order', async () => {
    expect(await openers.tencent().send(message)).toEqual({ providerId: 'serial-1' })
    expect(provider.accepted.at(-1)).toEqual({
      provider: 'tencent',
      phone: '+8613800000000',
      signName: '青团',
      template: '1400/1110',
      params: ['高一一班', message.params.reason],
      idempotencyKey: 'join-application-1-returned',
    })
  })

  it.each([
    ['aliyun', '85260000000'],
    ['tencent', '+85260000000'],
  ] as const)('%s: a number from elsewhere in its form', async (name, expected) => {
    await openers[name]().send({ ...message, phone: '+85260000000' })
    expect(provider.accepted.at(-1)?.phone).toBe(expected)
  })

  it('a second try is signed anew', async () => {
    const sender = openers.aliyun()
    const before = provider.accepted.length
    await sender.send(message)
    await sender.send(message)
    expect(provider.accepted).toHaveLength(before + 2)
  })
})

const sent = { mayHaveBeenSent: true, retryable: true }
const notSent = { mayHaveBeenSent: false, retryable: true }

describe.each(['aliyun', 'tencent'] as const)('%s in trouble', (name) => {
  let before: number
  beforeEach(() => {
    before = provider.accepted.length
  })

  it.each([
    ['serverError', { ...sent, code: 'http.500' }],
    ['silence', { ...sent, code: 'timeout' }],
    ['hangUp', { ...sent, code: 'network' }],
    ['garbage', { ...sent, code: 'garbage' }],
    ['throttle', { ...notSent, code: name === 'aliyun' ? 'Throttling.User' : 'RequestLimitExceeded' }],
  ] as const)('%s is worth another try, which then succeeds', async (misbehaviour, expected) => {
    provider.misbehave(misbehaviour)
    const patience = misbehaviour === 'silence' ? { timeoutMs: 300 } : {}
    expect(await faultOf(openers[name](patience))).toMatchObject(expected)
    expect(provider.accepted).toHaveLength(before)
    await openers[name]().send(message)
    expect(provider.accepted).toHaveLength(before + 1)
  })

  it('a number that the carrier refuses is final', async () => {
    provider.misbehave('refusedNumber')
    expect(await faultOf(openers[name]())).toMatchObject({ retryable: false, mayHaveBeenSent: false })
  })

  it('an answer that got lost after the send is told apart', async () => {
    provider.misbehave('sentInSilence')
    expect(await faultOf(openers[name]({ timeoutMs: 1_000 }))).toMatchObject({ ...sent, code: 'timeout' })
    expect(provider.accepted).toHaveLength(before + 1)
  })

  it('a carrier that cannot be reached took nothing', async () => {
    const gone = await startTestProvider({ aliyun, tencent })
    await gone.stop()
    expect(await faultOf(openers[name]({ endpoint: gone.origin }))).toMatchObject({
      ...notSent,
      code: 'network',
    })
  })

  it('wrong credentials and a wrong clock are turned away', async () => {
    const wrong = { accessKeySecret: 'x', secretKey: 'x' }
    expect((await faultOf(openers[name](wrong))).code).toMatch(/SignatureDoesNotMatch|SignatureFailure/)
    const late = { now: () => new Date(Date.now() - 3_600_000) }
    expect((await faultOf(openers[name](late))).code).toMatch(/Expired?$/)
    expect(provider.accepted).toHaveLength(before)
  })

  it('a template nobody configured, or a missing parameter, never leaves', async () => {
    expect(await faultOf(openers[name]({ templates: {} }))).toMatchObject({
      ...notSent,
      code: 'template.missing',
    })
    const poor = { ...message, params: { organization: '高一一班' } }
    expect(await faultOf(openers[name](), poor)).toMatchObject({ retryable: false, code: 'params.missing' })
    expect(provider.accepted).toHaveLength(before)
  })

  it('says nothing personal and no secret in its fault', async () => {
    provider.misbehave('refusedNumber')
    const { message: sentence } = await faultOf(openers[name]())
    expect(sentence).not.toMatch(/13800000000|照片|key-secret|secret-key/)
  })
})
