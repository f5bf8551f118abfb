import { checkAllMembers } from '../../src/features/data-quality/index.ts'
import type { TestServer } from '../test-server.ts'

/** Lets the nightly check find what the records lack. */
export async function findFindings({ platform }: TestServer): Promise<void> {
  await checkAllMembers(platform)
}
