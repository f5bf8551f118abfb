import type { joinApplicationStep } from '@qingtuan/contract/join-applications/join-application'
import type { z } from 'zod'
import type { readSteps } from './store/steps.ts'

export type StepRow = Awaited<ReturnType<typeof readSteps>>[number]

export function describeStep(step: StepRow): z.infer<typeof joinApplicationStep> {
  return {
    act: step.act,
    at: step.at.toISOString(),
    by: step.actor,
    byName: step.by_name,
    organization: { id: step.organization_id, shortName: step.short_name },
    reason: step.reason,
  }
}
