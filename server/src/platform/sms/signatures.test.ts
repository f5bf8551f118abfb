import { describe, expect, it } from 'vitest'
import { aliyunAuthorization, canonicalQuery, sha256Hex } from './aliyun-signature.ts'
import { tencentAuthorization } from './tencent-signature.ts'

describe('the signature of Aliyun', () => {
  // The fixed example of the manual: help.aliyun.com, V3版本请求体&签名机制.
  it('equals the manual’s', () => {
    const url = new URL('https://ecs.cn-shanghai.aliyuncs.com/')
    url.search = 'RegionId=cn-shanghai&ImageId=win2019_1809_x64_dtc_zh-cn_40G_alibase_20230811.vhd'
    const headers = {
      host: url.host,
      'x-acs-action': 'RunInstances',
      'x-acs-content-sha256': sha256Hex(''),
      'x-acs-date': '2023-10-26T10:22:32Z',
      'x-acs-signature-nonce': '3156853299f313e23d1673dc12e1703d',
      'x-acs-version': '2014-05-26',
    }
    const credentials = { accessKeyId: 'YourAccessKeyId', accessKeySecret: 'YourAccessKeySecret' }
    expect(aliyunAuthorization({ method: 'POST', url, headers, body: '' }, credentials)).toBe(
      'ACS3-HMAC-SHA256 Credential=YourAccessKeyId,SignedHeaders=host;x-acs-action;x-acs-content-sha256;x-acs-date;' +
        'x-acs-signature-nonce;x-acs-version,' +
        'Signature=06563a9e1b43f5dfe96b81484da74bceab24a1d853912eee15083a6f0f3283c0',
    )
  })

  it.each([
    ['a b', 'k=a%20b'],
    ['a+b', 'k=a%2Bb'],
    ["*!'()", 'k=%2A%21%27%28%29'],
    ['a~b', 'k=a~b'],
    ['团', 'k=%E5%9B%A2'],
  ])('writes %s in the query by RFC 3986', (value, expected) => {
    expect(canonicalQuery([['k', value]])).toBe(expected)
  })

  it('sorts the query by name, capitals first', () => {
    expect(
      canonicalQuery([
        ['b', '1'],
        ['a', '2'],
        ['B', '3'],
      ]),
    ).toBe('B=3&a=2&b=1')
  })
})

describe('the signature of Tencent', () => {
  // The fixed example of the manual: cloud.tencent.com, 签名方法 v3.
  it('equals the manual’s', () => {
    const request = {
      service: 'cvm',
      host: 'cvm.tencentcloudapi.com',
      contentType: 'application/json; charset=utf-8',
      body: '{"Limit": 1, "Filters": [{"Values": ["\\u672a\\u547d\\u540d"], "Name": "instance-name"}]}',
      timestamp: 1_551_113_065,
    }
    const credentials = {
      secretId: 'AKIDz8krbsJ5yKBZQpn74WFkmLPx3EXAMPLE',
      secretKey: 'Gu5t9xGARNpq86cd98joQYCN3EXAMPLE',
    }
    expect(tencentAuthorization(request, credentials)).toBe(
      'TC3-HMAC-SHA256 Credential=AKIDz8krbsJ5yKBZQpn74WFkmLPx3EXAMPLE/2019-02-25/cvm/tc3_request, ' +
        'SignedHeaders=content-type;host, ' +
        'Signature=72e494ea809ad7a8c8f7a4507b9bddcbaa8e581f516e8da2f66e2c5a96525168',
    )
  })
})
