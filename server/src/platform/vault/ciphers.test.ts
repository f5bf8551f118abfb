import { createCipheriv, createHash, createHmac } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { profileCipher } from './ciphers.ts'

// A runtime without these, or with other ones under their names, must not get as far as real data.
describe('the Chinese algorithms of the runtime', () => {
  it('SM3 gives the digest of GB/T 32905-2016, A.1', () => {
    expect(createHash('sm3').update('abc').digest('hex')).toBe(
      '66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0',
    )
  })

  it('SM4 gives the block of GB/T 32907-2016, A.1', () => {
    const key = Buffer.from('0123456789abcdeffedcba9876543210', 'hex')
    const cipher = createCipheriv('sm4-ecb', key, null).setAutoPadding(false)
    expect(cipher.update(key).toString('hex')).toBe('681edf34d206965e86b3e94f536e4246')
  })

  it('HMAC-SM3 is built over blocks of 64 bytes', () => {
    const pad = (byte: number) => Buffer.from('key'.padEnd(64, '\0')).map((each) => each ^ byte)
    const inner = createHash('sm3').update(pad(0x36)).update('text').digest()
    const expected = createHash('sm3').update(pad(0x5c)).update(inner).digest()
    expect(createHmac('sm3', 'key').update('text').digest()).toEqual(expected)
  })
})

describe.each(['modern', 'gm'] as const)('the cipher of profile %s', (profile) => {
  const cipher = profileCipher(profile)
  const key = Buffer.alloc(32, 7)

  it('binds where the bound bytes end', () => {
    const sealed = cipher.seal(key, Buffer.from('text'), Buffer.from('ab'))
    expect(() => cipher.open(key, sealed, Buffer.from('a'))).toThrow('changed')
    const moved = Buffer.concat([Buffer.from('b'), sealed])
    expect(() => cipher.open(key, moved, Buffer.from('a'))).toThrow('changed')
    expect(cipher.open(key, sealed, Buffer.from('ab')).toString()).toBe('text')
  })

  it('hides the text', () => {
    const text = '11010119900307001X'
    const sealed = cipher.seal(key, Buffer.from(text), Buffer.alloc(0))
    expect(sealed.includes(text)).toBe(false)
    expect(sealed).toHaveLength(text.length + (profile === 'modern' ? 28 : 48))
  })
})
