import { timingSafeEqual } from 'node:crypto'
import { parse, stringify } from 'uuid'
import type { Vault } from '../../../platform/vault/vault.ts'

const ID_BYTES = 16
const SEAL_BYTES = 16

/** What the QR code of a certificate carries: its id, sealed, so that nobody can make one up. */
export function writeCertificateToken(vault: Vault, id: string): string {
  return Buffer.concat([parse(id), sealOf(vault, id)]).toString('base64url')
}

/** Null for what this system did not make. */
export function readCertificateToken(vault: Vault, token: string): string | null {
  const bytes = Buffer.from(token, 'base64url')
  if (bytes.length !== ID_BYTES + SEAL_BYTES) return null
  const id = idIn(bytes.subarray(0, ID_BYTES))
  if (id === null) return null
  return timingSafeEqual(bytes.subarray(ID_BYTES), sealOf(vault, id)) ? id : null
}

function idIn(bytes: Uint8Array): string | null {
  try {
    return stringify(bytes)
  } catch {
    return null
  }
}

function sealOf(vault: Vault, id: string): Buffer {
  return vault.blindIndex('serviceCertificate', id).subarray(0, SEAL_BYTES)
}
