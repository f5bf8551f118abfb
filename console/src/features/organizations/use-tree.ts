import { useQueryClient } from '@tanstack/react-query'
import type { Key } from 'react'
import { useState } from 'react'
import { api } from '../../shared/api/client.ts'
import { useMyOrganization } from '../../shared/session/me.ts'
import { useTexts } from '../../shared/texts/texts.ts'
import { organizationsTexts } from './organizations-texts.ts'
import type { TreeNode } from './tree-nodes.ts'
import { nodeOf, replaceChildren, withPage } from './tree-nodes.ts'

const CHILDREN_A_PAGE = 50

/** The part of one's own subtree that has been opened so far. */
export function useTree(asOf: string | undefined, archived: 'with' | 'without') {
  const say = useTexts(organizationsTexts)
  const mine = useMyOrganization()
  const queries = useQueryClient()
  // Whether there are children at all is learnt by opening the root, which the tree does at once.
  const [nodes, setNodes] = useState<TreeNode[]>([nodeOf({ ...mine, childCount: 1 }, say('archivedMark'))])
  const [expanded, setExpanded] = useState<Key[]>([String(mine.id)])
  const [failed, setFailed] = useState<{
    error: unknown
    parentId: number
    cursor: string | undefined
  } | null>(null)
  const load = async (parentId: number, cursor?: string) => {
    const input = {
      id: parentId,
      limit: CHILDREN_A_PAGE,
      ...(cursor ? { cursor } : {}),
      archived,
      ...(asOf ? { asOf } : {}),
    }
    try {
      const page = await queries.fetchQuery(api.organizations.listChildren.queryOptions({ input }))
      setFailed(null)
      setNodes((before) =>
        replaceChildren(before, parentId, (known) =>
          withPage(cursor ? known : [], parentId, page, { more: say('more'), archived: say('archivedMark') }),
        ),
      )
    } catch (error) {
      setFailed({ error, parentId, cursor })
    }
  }
  const retry = () => void (failed && load(failed.parentId, failed.cursor))
  return { nodes, expanded, setExpanded, load, error: failed?.error ?? null, retry }
}
