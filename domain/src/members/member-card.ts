import type { Decision } from '../shared/refusal.ts'
import { accept, refuse } from '../shared/refusal.ts'
import type { MemberStatus } from './status.ts'

/** How long the code of an electronic member card (电子团员证) is shown before the next takes its place. */
export const MEMBER_CARD_SECONDS = 30

/** Which code it is, counted since 1970; whoever reads a code has until the end of the next one to look it up. */
export function memberCardSlot(now: Date): number {
  return Math.floor(now.getTime() / (MEMBER_CARD_SECONDS * 1000))
}

/** Seconds until the next code, at least 1. */
export function memberCardSecondsLeft(now: Date): number {
  return Math.ceil(((memberCardSlot(now) + 1) * MEMBER_CARD_SECONDS * 1000 - now.getTime()) / 1000)
}

/** A code of the past is `memberCard.expired`: a photo of the card proves nothing. */
export function judgeMemberCardSlot(slot: number, now: Date): Decision<null> {
  const present = memberCardSlot(now)
  if (slot > present) return refuse('memberCard.unknown')
  return slot < present - 1 ? refuse('memberCard.expired') : accept(null)
}

/** Whether the membership that a card stands for goes on. */
export function memberCardStanding(status: MemberStatus): 'valid' | 'ended' {
  return status === 'left' ? 'ended' : 'valid'
}
