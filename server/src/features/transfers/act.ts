import type { TransferDetail } from '@qingtuan/contract/transfers/transfer'
import type { Call } from '../../platform/call.ts'
import type { Assignment, OutApproval } from './approve.ts'
import { approveOneIn, approveOneOut, assignOne } from './approve.ts'
import { getTransfer } from './get-transfer.ts'
import type { Mediation } from './mediate.ts'
import { mediateOne } from './mediate.ts'
import type { RefusalInput } from './refuse.ts'
import { refuseOne } from './refuse.ts'

export async function approveOut(call: Call, input: OutApproval): Promise<TransferDetail> {
  await approveOneOut(call, input)
  return getTransfer(call, input)
}

export async function approveIn(call: Call, input: { id: string }): Promise<TransferDetail> {
  await approveOneIn(call, input)
  return getTransfer(call, input)
}

export async function assign(call: Call, input: Assignment): Promise<TransferDetail> {
  await assignOne(call, input)
  return getTransfer(call, input)
}

export async function refuseTransfer(call: Call, input: RefusalInput): Promise<TransferDetail> {
  await refuseOne(call, input)
  return getTransfer(call, input)
}

export async function mediate(call: Call, input: Mediation): Promise<TransferDetail> {
  await mediateOne(call, input)
  return getTransfer(call, input)
}
