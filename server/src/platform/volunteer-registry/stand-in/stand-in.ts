import { setTimeout as pause } from 'node:timers/promises'
import { SIGNING_HEADERS } from '../signing.ts'
import type { SendCallback } from './callbacks.ts'
import { callBack } from './callbacks.ts'
import type { Controlled } from './control.ts'
import { control } from './control.ts'
import type { Row } from './ledger.ts'
import { newLedger } from './ledger.ts'
import { numberIn, work } from './protocol.ts'
import { openSignatures, signedAnswer } from './signed.ts'
import type { Trouble } from './trouble.ts'
import { maybeLose, openTroubles } from './trouble.ts'
import type { ToldVolunteer } from './volunteers.ts'
import { openVolunteers } from './volunteers.ts'

export interface StandInOptions {
  readonly secret: string
  readonly clock: () => Date
  /** Whoever it was not told of is registered under the name they give. */
  readonly everyone: boolean
  readonly volunteers?: readonly ToldVolunteer[]
  readonly callback: SendCallback
  /** Milliseconds until it says what becomes of hours. */
  readonly decidesAfterMs?: number
}

/** A stand-in for the registry of volunteers, for demonstration and tests: its volunteers are made up. */
export interface StandIn {
  /** Answers the protocol under `/v1`, and tests under `/control`; throws `Lost` where nothing is to be answered. */
  answer(request: Request): Promise<Response>
  /** Callbacks on their way have arrived. */
  settled(): Promise<void>
}

export function openStandIn(options: StandInOptions): StandIn {
  const parts: Controlled = {
    ledger: newLedger(),
    troubles: openTroubles(),
    volunteers: openVolunteers({ everyone: options.everyone, told: options.volunteers ?? [] }),
    counts: { lookups: 0, unsigned: 0, callbacks: [] },
  }
  const isGenuine = openSignatures(options)
  const underWay = new Set<Promise<void>>()
  const decides = (row: Row, present: Trouble) => {
    const deciding = decide(options, parts, row, present)
    underWay.add(deciding)
    void deciding.finally(() => underWay.delete(deciding))
  }
  return {
    async answer(request) {
      const { pathname, search } = new URL(request.url)
      if (pathname.startsWith('/control/')) return control(parts, request)
      const text = await request.text()
      const present = parts.troubles.of(numberIn(text))
      await pause(present.latencyMs)
      if (present.outage) return new Response('down on purpose', { status: 503 })
      maybeLose(present.lossPercent)
      if (!isGenuine(request, pathname + search, text)) {
        parts.counts.unsigned += 1
        return new Response(null, { status: 401 })
      }
      if (pathname.startsWith('/v1/volunteers/')) parts.counts.lookups += 1
      const { written, ...said } = work(parts, request, text)
      if (written) decides(written, present)
      maybeLose(present.answerLossPercent)
      const nonce = request.headers.get(SIGNING_HEADERS.nonce) ?? ''
      return signedAnswer(options, { ...said, nonce }, present.lie)
    },
    async settled() {
      while (underWay.size > 0) await Promise.all(underWay)
    },
  }
}

/** Some time after a row was written, it is decided on and its sender called back. */
async function decide(options: StandInOptions, parts: Controlled, row: Row, present: Trouble): Promise<void> {
  await pause(options.decidesAfterMs ?? 50)
  const name = parts.volunteers.nameOf(row.volunteer)
  const refusal = name === null ? 'volunteerUnknown' : name === row.volunteer.name ? null : 'nameDiffers'
  row.answer = { outcome: refusal === null ? 'accepted' : 'refused', refusal }
  const caller = { secret: options.secret, clock: options.clock, send: options.callback }
  const statuses = await callBack(caller, row, present.callbacks).catch(() => [0])
  parts.counts.callbacks.push(...statuses.map((status) => `${present.callbacks} ${status}`))
}
