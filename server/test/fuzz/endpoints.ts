import type { AnyContractProcedure } from '@orpc/contract'
import { isContractProcedure } from '@orpc/contract'
import { contract } from '@qingtuan/contract/contract'
import { z } from 'zod'

export interface FuzzedEndpoint {
  readonly id: string
  readonly who: string
  readonly method: string
  readonly path: string
  /** What the endpoint reads, as JSON Schema. */
  readonly input: JsonSchema
  /** What it answers; null says nothing about it. */
  readonly output: z.ZodType | null
  /** The refusals it declares, with the status of each. */
  readonly statusOf: ReadonlyMap<string, number | undefined>
}

export interface JsonSchema {
  readonly type?: string
  readonly format?: string
  readonly enum?: readonly unknown[]
  readonly const?: unknown
  readonly anyOf?: readonly JsonSchema[]
  readonly properties?: Readonly<Record<string, JsonSchema>>
  readonly required?: readonly string[]
  readonly items?: JsonSchema
}

/** Every endpoint of the contract. */
export const FUZZED: readonly FuzzedEndpoint[] = proceduresOf(contract).map(describe)

function proceduresOf(tree: object): AnyContractProcedure[] {
  return Object.values(tree).flatMap((branch: object) =>
    isContractProcedure(branch) ? [branch] : proceduresOf(branch),
  )
}

function describe(procedure: AnyContractProcedure): FuzzedEndpoint {
  const { route, meta, errorMap, inputSchema, outputSchema } = procedure['~orpc']
  const { operationId: id = '', method = '', path = '' } = route
  const input = inputSchema instanceof z.ZodType ? schemaOf(inputSchema) : {}
  const output = outputSchema instanceof z.ZodType ? outputSchema : null
  const refusals = Object.entries<{ status?: number } | undefined>(errorMap)
  const statusOf = new Map(refusals.map(([code, refusal]) => [code, refusal?.status]))
  return { id, who: String(Reflect.get(meta, 'who')), method, path, input, output, statusOf }
}

function schemaOf(schema: z.ZodType): JsonSchema {
  return z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as JsonSchema
}
