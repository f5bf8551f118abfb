import { randomBytes } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Profile } from './ciphers.ts'
import { openVault } from './vault.ts'
import type { VaultFault } from './vault-error.ts'
import { VaultError } from './vault-error.ts'

const key = (id: string) => ({ id, key: randomBytes(32).toString('base64') })
const old = key('k1')
const fresh = key('k2')
const blindIndexKey = randomBytes(32).toString('base64')
const open = (profile: Profile, keys = [old], currentKeyId = 'k1') =>
  openVault({ profile, keys, currentKeyId, blindIndexKey })

function faultOf(act: () => unknown): VaultFault | undefined {
  try {
    act()
    return undefined
  } catch (fault) {
    if (fault instanceof VaultError) return fault.reason
    throw fault
  }
}

describe.each<Profile>(['modern', 'gm'])('a vault of profile %s', (profile) => {
  const vault = open(profile)

  it('opens what it sealed, and tells the same text sealed twice apart', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string(), (plain, context) => {
        const box = vault.encrypt(plain, context)
        expect(vault.decrypt(box, context)).toBe(plain)
        expect(vault.encrypt(plain, context).equals(box)).toBe(false)
      }),
    )
  })

  it('carries file contents unchanged', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 4096 }), (bytes) => {
        const opened = vault.decryptBytes(vault.encryptBytes(Buffer.from(bytes), 'files:1'), 'files:1')
        expect(opened.equals(Buffer.from(bytes))).toBe(true)
      }),
    )
  })

  it('refuses a box in which any bit was turned', () => {
    const box = vault.encrypt('11010119900307001X', 'people:7')
    fc.assert(
      fc.property(fc.nat(box.length * 8 - 1), (bit) => {
        const changed = Buffer.from(box)
        changed[bit >> 3] = (changed[bit >> 3] ?? 0) ^ (1 << (bit & 7))
        expect(faultOf(() => vault.decrypt(changed, 'people:7'))).toMatch(/tampered|malformed|unknownKey/)
      }),
    )
  })

  it('refuses a box cut anywhere', () => {
    const box = vault.encrypt('13800000000', 'accounts:1')
    for (let length = 0; length < box.length; length += 1) {
      expect(faultOf(() => vault.decrypt(box.subarray(0, length), 'accounts:1'))).toMatch(
        /tampered|malformed/,
      )
    }
  })

  it('refuses a box that was moved to another context', () => {
    const box = vault.encrypt('13800000000', 'accounts:1')
    expect(faultOf(() => vault.decrypt(box, 'accounts:2'))).toBe('tampered')
    expect(faultOf(() => vault.decrypt(box, ''))).toBe('tampered')
  })

  it('opens boxes of an older key after a rotation, and says which ones are due', () => {
    const box = vault.encrypt('secret', 'c')
    const rotated = open(profile, [old, fresh], 'k2')
    expect(rotated.decrypt(box, 'c')).toBe('secret')
    expect(vault.needsReencryption(box)).toBe(false)
    expect(rotated.needsReencryption(box)).toBe(true)
    expect(rotated.needsReencryption(rotated.encrypt('secret', 'c'))).toBe(false)
  })

  it('names the reason when the key has left the ring, or another took its name', () => {
    const box = vault.encrypt('secret', 'c')
    expect(faultOf(() => open(profile, [fresh], 'k2').decrypt(box, 'c'))).toBe('unknownKey')
    expect(faultOf(() => open(profile, [{ ...fresh, id: 'k1' }]).decrypt(box, 'c'))).toBe('tampered')
  })

  it('does not show the text, the key or the context in its errors', () => {
    const box = vault.encrypt('11010119900307001X', 'people:7')
    expect(() => vault.decrypt(box, 'people:8')).toThrow(/^The box was changed, or belongs to another/)
  })
})

describe('a change of profile', () => {
  it('leaves old boxes readable and calls them due', () => {
    const box = open('modern').encrypt('secret', 'c')
    expect(open('gm').decrypt(box, 'c')).toBe('secret')
    expect(open('gm').needsReencryption(box)).toBe(true)
  })

  it('refuses a box relabelled with the other profile', () => {
    const box = open('modern').encrypt('a text longer than one block of either cipher', 'c')
    box[1] = 2
    expect(faultOf(() => open('gm').decrypt(box, 'c'))).toBe('tampered')
  })

  it('finds the same rows', () => {
    expect(open('gm').blindIndex('phone', '1')).toEqual(open('modern').blindIndex('phone', '1'))
  })
})

describe('the blind index', () => {
  const vault = open('modern')

  it('is 32 bytes, equal for equal values only', () => {
    expect(vault.blindIndex('phone', '13800000000')).toHaveLength(32)
    expect(vault.blindIndex('phone', '13800000000')).toEqual(vault.blindIndex('phone', '13800000000'))
    expect(vault.blindIndex('phone', '13800000000')).not.toEqual(vault.blindIndex('phone', '13800000001'))
  })

  it('never coincides between kinds, wherever kind and value are divided', () => {
    expect(vault.blindIndex('document', '1')).not.toEqual(vault.blindIndex('phone', '1'))
    expect(vault.blindIndex('email', '1')).not.toEqual(vault.blindIndex('phone', '1'))
    expect(vault.blindIndex('ab', 'c')).not.toEqual(vault.blindIndex('a', 'bc'))
  })

  it('depends on its key', () => {
    const other = openVault({
      profile: 'modern',
      keys: [old],
      currentKeyId: 'k1',
      blindIndexKey: randomBytes(32).toString('base64'),
    })
    expect(other.blindIndex('phone', '1')).not.toEqual(vault.blindIndex('phone', '1'))
  })
})

describe('an unusable ring', () => {
  const good = { profile: 'modern', keys: [old], currentKeyId: 'k1', blindIndexKey } as const
  it.each([
    ['no key', { ...good, keys: [] }],
    ['a current key that is not there', { ...good, currentKeyId: 'k9' }],
    ['an id twice', { ...good, keys: [old, { ...fresh, id: 'k1' }] }],
    ['a malformed id', { ...good, keys: [{ ...old, id: 'k 1' }], currentKeyId: 'k 1' }],
    ['a key of 31 bytes', { ...good, keys: [{ id: 'k1', key: randomBytes(31).toString('base64') }] }],
    ['a key of 33 bytes', { ...good, keys: [{ id: 'k1', key: randomBytes(33).toString('base64') }] }],
    ['a short blind index key', { ...good, blindIndexKey: 'c2hvcnQ=' }],
    ['one key for both purposes', { ...good, blindIndexKey: old.key }],
  ])('with %s is refused', (_what, options) => {
    expect(faultOf(() => openVault(options))).toBe('badKeys')
  })
})
