import { Tree } from 'antd'
import { Failure } from '../../shared/list/failure.tsx'
import { useTexts } from '../../shared/texts/texts.ts'
import { organizationsTexts } from './organizations-texts.ts'
import { useTree } from './use-tree.ts'

interface OrganizationTreeProps {
  /** An earlier day, under the names and superiors of which the tree is shown. */
  readonly asOf?: string | undefined
  /** Whether archived organizations are shown too. */
  readonly archived: 'with' | 'without'
  readonly selected: number
  readonly onSelect: (id: number) => void
}

/** One's own subtree, read level by level and page by page. */
export function OrganizationTree({ asOf, archived, selected, onSelect }: OrganizationTreeProps) {
  const say = useTexts(organizationsTexts)
  const { nodes, expanded, setExpanded, load, error, retry } = useTree(asOf, archived)
  return (
    <>
      {error !== null && <Failure error={error} onRetry={retry} />}
      <Tree
        treeData={nodes}
        selectedKeys={[String(selected)]}
        expandedKeys={expanded}
        onExpand={setExpanded}
        loadData={({ organizationId }) => load(organizationId)}
        onSelect={(_, { node }) => {
          if (node.cursor === undefined) onSelect(node.organizationId)
          else void load(node.organizationId, node.cursor)
        }}
        aria-label={say('tree')}
        height={560}
        blockNode
      />
    </>
  )
}
