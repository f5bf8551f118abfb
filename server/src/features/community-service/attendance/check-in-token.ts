import { timingSafeEqual } from 'node:crypto'
import { checkInSlot, shortCodeFrom, typedSlots } from '@qingtuan/domain/community-service/check-in-code'
import type { CheckInSide } from '@qingtuan/domain/community-service/side'
import { CHECK_IN_SIDES } from '@qingtuan/domain/community-service/side'
import { parse, stringify } from 'uuid'
import type { Vault } from '../../../platform/vault/vault.ts'

export interface CheckInCode {
  readonly projectId: string
  readonly side: CheckInSide
  readonly slot: number
}

const ID_BYTES = 16
const SIDE_AT = ID_BYTES
const SLOT_AT = SIDE_AT + 1
const SEAL_AT = SLOT_AT + 4
const SEAL_BYTES = 16

/** Of which project and side, and which code, sealed by a key of the vault: nothing is stored, nobody else can make one. */
export function writeCheckInToken(vault: Vault, code: CheckInCode): string {
  const facts = Buffer.alloc(SEAL_AT - SIDE_AT)
  facts.writeUInt8(CHECK_IN_SIDES.indexOf(code.side))
  facts.writeUInt32BE(code.slot, 1)
  return Buffer.concat([parse(code.projectId), facts, sealOf(vault, code)]).toString('base64url')
}

/** Null for what this system did not make. */
export function readCheckInToken(vault: Vault, token: string): CheckInCode | null {
  const bytes = Buffer.from(token, 'base64url')
  if (bytes.length !== SEAL_AT + SEAL_BYTES) return null
  const side = CHECK_IN_SIDES[bytes.readUInt8(SIDE_AT)]
  const projectId = idIn(bytes.subarray(0, ID_BYTES))
  if (side === undefined || projectId === null) return null
  const code = { projectId, side, slot: bytes.readUInt32BE(SLOT_AT) }
  return timingSafeEqual(bytes.subarray(SEAL_AT), sealOf(vault, code)) ? code : null
}

/** What stands under the QR code, for who cannot scan it: good for a project that the person has signed up for. */
export function shortCodeOf(vault: Vault, { projectId, side, slot }: CheckInCode): string {
  return shortCodeFrom(vault.blindIndex('serviceShortCode', `${projectId}:${side}:${slot}`))
}

/** Which code of these projects is meant by a short one; null for none that is shown now. */
export function readShortCodeOf(
  vault: Vault,
  { typed, projectIds, now }: { typed: string; projectIds: readonly string[]; now: Date },
): CheckInCode | null {
  const codes = projectIds.flatMap((projectId) =>
    CHECK_IN_SIDES.flatMap((side) => typedSlots(now).map((slot) => ({ projectId, side, slot }))),
  )
  return codes.find((code) => shortCodeOf(vault, code) === typed) ?? null
}

/** The code that is shown at a moment. */
export function codeAt(projectId: string, side: CheckInSide, at: Date): CheckInCode {
  return { projectId, side, slot: checkInSlot(at) }
}

function idIn(bytes: Uint8Array): string | null {
  try {
    return stringify(bytes)
  } catch {
    return null
  }
}

function sealOf(vault: Vault, { projectId, side, slot }: CheckInCode): Buffer {
  return vault.blindIndex('serviceCheckIn', `${projectId}:${side}:${slot}`).subarray(0, SEAL_BYTES)
}
