import type { OrganizationRow } from './queries.ts'

/** One place in the tree: an organization, or the button that loads more of its siblings. */
export interface TreeNode {
  readonly key: string
  readonly organizationId: number
  readonly title: string
  readonly isLeaf: boolean
  readonly selectable: boolean
  /** Set on “load more”: where the next page of this parent's children begins. */
  readonly cursor?: string
  readonly children?: TreeNode[]
}

type Row = Pick<OrganizationRow, 'id' | 'shortName' | 'childCount' | 'status'>

/** `mark` is what stands behind the name of an archived one. */
export function nodeOf(row: Row, mark: string): TreeNode {
  return {
    key: String(row.id),
    organizationId: row.id,
    title: row.status === 'archived' ? `${row.shortName}${mark}` : row.shortName,
    isLeaf: row.childCount === 0,
    selectable: true,
  }
}

export interface ChildrenPage {
  readonly items: readonly Row[]
  readonly nextCursor: string | null
}

/** Children so far and a page more, ending in “load more” while there is more. */
export function withPage(
  before: readonly TreeNode[],
  parentId: number,
  page: ChildrenPage,
  words: { readonly more: string; readonly archived: string },
): TreeNode[] {
  const children = [
    ...before.filter((node) => node.cursor === undefined),
    ...page.items.map((row) => nodeOf(row, words.archived)),
  ]
  if (page.nextCursor === null) return children
  const more: TreeNode = {
    key: `more-${parentId}`,
    organizationId: parentId,
    title: words.more,
    isLeaf: true,
    selectable: true,
    cursor: page.nextCursor,
  }
  return [...children, more]
}

/** The same tree with the children of one organization replaced. */
export function replaceChildren(
  nodes: readonly TreeNode[],
  parentId: number,
  change: (children: readonly TreeNode[]) => TreeNode[],
): TreeNode[] {
  return nodes.map((node) => {
    if (node.cursor !== undefined) return node
    if (node.organizationId === parentId) return { ...node, children: change(node.children ?? []) }
    return node.children ? { ...node, children: replaceChildren(node.children, parentId, change) } : node
  })
}
