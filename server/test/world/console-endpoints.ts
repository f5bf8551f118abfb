import { isContractProcedure } from '@orpc/contract'
import { contract } from '@qingtuan/contract/contract'

interface ConsoleEndpoint {
  readonly id: string
  readonly method: string
  readonly path: string
  /** The names of what is given to it; of one whose entries are of several kinds, those of all. */
  readonly entries: readonly string[]
}

/** Every endpoint that an organization may call. */
export function consoleEndpoints(tree: object = contract): ConsoleEndpoint[] {
  return Object.values(tree).flatMap((branch: object) => {
    if (!isContractProcedure(branch)) return consoleEndpoints(branch)
    const { meta, route, inputSchema } = branch['~orpc']
    const { operationId: id = '', method = '', path = '' } = route
    const isConsole = ['organization', 'signedIn'].includes(String(Reflect.get(meta, 'who')))
    return isConsole ? [{ id, method, path, entries: namesIn(inputSchema) }] : []
  })
}

function namesIn(schema: object | undefined): string[] {
  if (schema === undefined) return []
  const kinds: unknown = Reflect.get(schema, 'options')
  if (Array.isArray(kinds)) return kinds.flatMap(namesIn)
  const shape: unknown = Reflect.get(schema, 'shape')
  return typeof shape === 'object' && shape !== null ? Object.keys(shape) : []
}
