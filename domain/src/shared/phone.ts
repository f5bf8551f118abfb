import type { Decision } from './refusal.ts'
import { accept, refuse } from './refusal.ts'
import { closedUpText } from './typed-text.ts'

const PHONE = /^1[3-9]\d{9}$/
const COUNTRY_CODE = /^(?:\+|00)?86/
const SEPARATORS = /[()‐‑‒–—―−-]/g

/** Reads a mainland mobile number as typed or pasted; the value is its 11 digits. */
export function readPhone(raw: string): Decision<string> {
  const phone = closedUpText(raw).replace(SEPARATORS, '').replace(COUNTRY_CODE, '')
  return PHONE.test(phone) ? accept(phone) : refuse('phone.invalid')
}

/** `13800000000` → `138****0000`. Anything that is no 11-digit number is hidden whole. */
export function maskPhone(phone: string): string {
  return /^\d{11}$/.test(phone) ? `${phone.slice(0, 3)}****${phone.slice(-4)}` : '*'.repeat(phone.length)
}
