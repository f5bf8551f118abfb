import type { ReactNode } from 'react'
import { OrganizationTreeSelect } from '../organization/organization-tree-select.tsx'
import { useMyOrganization } from '../session/me.ts'
import { defineTexts, useTexts } from '../texts/texts.ts'
import styles from './part-choice.module.css'

const texts = defineTexts(
  'part-choice',
  { part: '组织范围', whole: '本组织及全部下级' },
  { part: 'Part of the tree', whole: 'This organization and all below' },
)

interface PartChoiceProps {
  readonly organizationId: number
  /** Without an id: one’s own organization with everything below it. */
  readonly onPick: (id: number | undefined) => void
  /** What else is chosen for the same figures. */
  readonly children?: ReactNode
}

/** Of which part of one’s own subtree figures are; a branch has no parts. */
export function PartChoice({ organizationId, onPick, children }: PartChoiceProps) {
  const say = useTexts(texts)
  const mine = useMyOrganization()
  if (mine.kind === 'branch' && !children) return null
  return (
    <div className={styles.tools}>
      {children}
      {mine.kind !== 'branch' && (
        <>
          <label htmlFor="part">{say('part')}</label>
          <div className={styles.part}>
            <OrganizationTreeSelect
              id="part"
              placeholder={say('whole')}
              onChange={onPick}
              {...(organizationId === mine.id ? {} : { value: organizationId })}
            />
          </div>
        </>
      )}
    </div>
  )
}
