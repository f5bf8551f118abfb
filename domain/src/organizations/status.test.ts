import { describe, expect, it } from 'vitest'
import { nextOrganizationStatus, ORGANIZATION_ACTS, ORGANIZATION_STATUSES } from './status.ts'

const TABLE = {
  'registered complete': 'active',
  'registered archive': 'archived',
  'active complete': 'organization.alreadyComplete',
  'active archive': 'archived',
  'archived complete': 'organization.archived',
  'archived archive': 'organization.archived',
} as const

const cells = ORGANIZATION_STATUSES.flatMap((status) =>
  ORGANIZATION_ACTS.map((act) => ({ status, act, expected: TABLE[`${status} ${act}`] })),
)

describe('status of an organization', () => {
  it.each(cells)('$status, $act: $expected', ({ status, act, expected }) => {
    const decision = nextOrganizationStatus(status, act)
    expect(decision.ok ? decision.value : decision.refusal.code).toBe(expected)
  })
})
