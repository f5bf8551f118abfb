import { timingSafeEqual } from 'node:crypto'
import { parse, stringify, validate } from 'uuid'
import type { Vault } from '../../../platform/vault/vault.ts'

export interface CardCode {
  readonly memberId: string
  readonly slot: number
}

const ID_BYTES = 16
const SLOT_BYTES = 4
const SEAL_BYTES = 16

/** Whose card and which code, sealed by a key of the vault: nothing of it is stored, and nobody else can make one. */
export function writeCardToken(vault: Vault, code: CardCode): string {
  const slot = Buffer.alloc(SLOT_BYTES)
  slot.writeUInt32BE(code.slot)
  return Buffer.concat([parse(code.memberId), slot, sealOf(vault, code)]).toString('base64url')
}

/** Null for what this system did not make. */
export function readCardToken(vault: Vault, token: string): CardCode | null {
  const bytes = Buffer.from(token, 'base64url')
  if (bytes.length !== ID_BYTES + SLOT_BYTES + SEAL_BYTES) return null
  const id = bytes.subarray(0, ID_BYTES)
  if (!validate(safeId(id))) return null
  const code = { memberId: safeId(id), slot: bytes.readUInt32BE(ID_BYTES) }
  const isOurs = timingSafeEqual(bytes.subarray(ID_BYTES + SLOT_BYTES), sealOf(vault, code))
  return isOurs ? code : null
}

/** As text, also of bytes that are no id. */
function safeId(bytes: Uint8Array): string {
  try {
    return stringify(bytes)
  } catch {
    return ''
  }
}

function sealOf(vault: Vault, { memberId, slot }: CardCode): Buffer {
  return vault.blindIndex('memberCard', `${memberId}:${slot}`).subarray(0, SEAL_BYTES)
}
