import { foldCounts } from '../../src/features/members/fold-counts.ts'
import { findDrift } from '../../src/features/members/store/drift.ts'
import type { TestServer } from '../test-server.ts'
import type { Tree } from './tree.ts'

/** Folds what is pending, as the job does every minute. */
export const foldFigures = (server: TestServer) => foldCounts(server.platform)

/** Where the maintained figures of a tree differ from its members. */
export async function driftOf(server: TestServer, tree: Tree) {
  const drifts = []
  for (const { id } of Object.values(tree)) drifts.push(...(await findDrift(server.platform.database, id)))
  return drifts
}
