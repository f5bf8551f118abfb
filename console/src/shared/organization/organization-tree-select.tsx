import { useQuery, useQueryClient } from '@tanstack/react-query'
import { TreeSelect } from 'antd'
import { useState } from 'react'
import { api } from '../api/client.ts'
import { useMyOrganization } from '../session/me.ts'

interface Node {
  readonly id: number
  readonly pId: number
  readonly value: number
  readonly title: string
  readonly isLeaf: boolean
}

interface OrganizationTreeSelectProps {
  readonly placeholder: string
  /** These three are given by the form. */
  readonly id?: string
  readonly value?: number
  readonly onChange?: (id: number | undefined) => void
}

/** The most that one request may ask for. */
const CHILDREN_SHOWN = 200

/** One's own subtree to choose from, read level by level. */
export function OrganizationTreeSelect({ placeholder, id, value, onChange }: OrganizationTreeSelectProps) {
  const { nodes, load } = useNodes()
  const known = nodes.find((node) => node.value === value)
  const chosen = useQuery({
    ...api.organizations.get.queryOptions({ input: { id: value ?? 0 } }),
    enabled: value !== undefined && !known,
  })
  const label = known?.title ?? chosen.data?.shortName ?? '…'
  return (
    <TreeSelect
      {...(id ? { id } : {})}
      treeDataSimpleMode
      labelInValue
      treeData={[...nodes]}
      loadData={(node) => load(Number(node.value))}
      value={value === undefined ? null : { value, label }}
      onChange={(entry) => onChange?.(entry?.value)}
      placeholder={placeholder}
      allowClear
      popupMatchSelectWidth={320}
    />
  )
}

function useNodes() {
  const mine = useMyOrganization()
  const queries = useQueryClient()
  const root = { id: mine.id, pId: 0, value: mine.id, title: mine.shortName, isLeaf: mine.kind === 'branch' }
  const [nodes, setNodes] = useState<readonly Node[]>([root])
  const load = async (parent: number) => {
    if (nodes.some((node) => node.pId === parent)) return
    const input = { id: parent, limit: CHILDREN_SHOWN }
    const { items } = await queries.fetchQuery(api.organizations.listChildren.queryOptions({ input }))
    const children = items.map(({ id, shortName, childCount }) => ({
      id,
      pId: parent,
      value: id,
      title: shortName,
      isLeaf: childCount === 0,
    }))
    setNodes((before) => [...before, ...children])
  }
  return { nodes, load }
}
