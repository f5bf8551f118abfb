import type { Platform } from '../../platform/platform.ts'
import { phoneIndex } from '../../platform/sms/outbox.ts'

const CONTEXT = 'organization.contactPhone'

/** The contact’s phone as its two columns keep it. */
export function sealContactPhone(platform: Pick<Platform, 'vault'>, phone: string | null) {
  return {
    contact_phone_box: phone === null ? null : platform.vault.encrypt(phone, CONTEXT),
    contact_phone_index: phone === null ? null : phoneIndex(platform, phone),
  }
}

export function openContactPhone({ vault }: Pick<Platform, 'vault'>, box: Buffer | null): string | null {
  return box === null ? null : vault.decrypt(box, CONTEXT)
}
