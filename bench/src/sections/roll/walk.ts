import { ask } from '../../product/ask.ts'
import { listPath } from './cases.ts'

export interface FarPage {
  readonly page: number
  readonly path: string
  /** Of page 1. */
  readonly firstPath: string
  /** Seconds for the whole walk. */
  readonly seconds: number
}

/** Turns page after page as a user would; answers the address of page `wanted`, or of the last one before it. */
export async function walkTo(
  asking: { origin: string; cookie: string },
  { organizationId, status, wanted }: { organizationId: number; status: string; wanted: number },
): Promise<FarPage> {
  const started = performance.now()
  const firstPath = listPath(organizationId, { status })
  let path = firstPath
  let page = 1
  while (page < wanted) {
    const { body } = await ask({ ...asking, app: 'console' }, 'GET', path.replace('/api', ''))
    if (typeof body.nextCursor !== 'string') break
    path = listPath(organizationId, { status, cursor: body.nextCursor })
    page += 1
  }
  return { page, path, firstPath, seconds: (performance.now() - started) / 1000 }
}
