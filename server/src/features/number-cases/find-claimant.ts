import type { claimant } from '@qingtuan/contract/number-cases/cases'
import { mayReportForNewcomer, numberCaseRole } from '@qingtuan/domain/cadres/number-case-access'
import type { z } from 'zod'
import type { Call } from '../../platform/call.ts'
import { actorOf, organizationOf } from '../../platform/call.ts'
import type { Transaction } from '../../platform/database/database.ts'
import { refused } from '../../platform/refused.ts'
import { readMember } from '../members/index.ts'
import type { OrganizationFacts } from '../organizations/index.ts'
import { lockOrganization } from '../organizations/index.ts'
import type { NumberCasePorts } from './ports.ts'

export type ClaimantInput = z.infer<typeof claimant>

/** Whose the number should be, and the branch that says so. */
export interface Claimant {
  readonly key: string
  readonly name: string
  readonly personId: string | null
  readonly memberId: string | null
  readonly applicationId: string | null
  readonly branch: OrganizationFacts
  /** As whom the caller reports. */
  readonly role: 'branch' | 'committee' | 'superior'
}

/** Refuses `numberCase.claimantUnknown`, also for who is out of reach, and `numberCase.branchOnly`. */
export async function findClaimant(
  trx: Transaction,
  call: Call,
  input: ClaimantInput,
  ports: NumberCasePorts,
): Promise<Claimant> {
  if (input.kind === 'newcomer') return newcomer(trx, call, input.name)
  return input.kind === 'member' ? member(trx, call, input.id) : applicant(trx, call, input.id, ports)
}

async function newcomer(trx: Transaction, call: Call, name: string): Promise<Claimant> {
  const power = organizationOf(call)
  if (!mayReportForNewcomer(power)) throw refused('numberCase.branchOnly')
  const nobody = { personId: null, memberId: null, applicationId: null }
  return {
    key: `name:${power.organizationId}:${name}`,
    name,
    ...nobody,
    ...(await at(trx, call, power.organizationId)),
  }
}

async function member(trx: Transaction, call: Call, id: string): Promise<Claimant> {
  const row = await readMember(trx, id)
  if (row === null || row.status === 'left') throw refused('numberCase.claimantUnknown')
  const facts = {
    key: `member:${id}`,
    name: row.name,
    personId: row.person_id,
    memberId: id,
    applicationId: null,
  }
  return { ...facts, ...(await at(trx, call, row.organization_id)) }
}

async function applicant(
  trx: Transaction,
  call: Call,
  id: string,
  ports: NumberCasePorts,
): Promise<Claimant> {
  const row = await ports.findApplication(trx, id)
  if (row === null || row.state !== 'pending') throw refused('numberCase.claimantUnknown')
  const facts = { key: `application:${id}`, name: row.applicant_name, personId: row.person_id }
  return { ...facts, memberId: null, applicationId: id, ...(await at(trx, call, row.organization_id)) }
}

async function at(
  trx: Transaction,
  call: Call,
  organizationId: number,
): Promise<Pick<Claimant, 'branch' | 'role'>> {
  const branch = await lockOrganization(trx, organizationId)
  const role = branch && numberCaseRole(actorOf(call).power, { claimantPath: branch.path })
  if (!branch || role === null || role === 'officer') throw refused('numberCase.claimantUnknown')
  return { branch, role }
}
