import type { PostState } from '@qingtuan/domain/cadres/post-state'
import { holdsMembers } from '@qingtuan/domain/organizations/kind'
import type { TableColumnsType } from 'antd'
import { Link, useLocation } from 'react-router'
import type { Tone } from '../../shared/look/badge.tsx'
import { Badge } from '../../shared/look/badge.tsx'
import { Clipped } from '../../shared/look/clipped.tsx'
import { useMyOrganization } from '../../shared/session/me.ts'
import { useTexts } from '../../shared/texts/texts.ts'
import styles from './cadres.module.css'
import { cadresTexts } from './cadres-texts.ts'
import { usePostKindName, usePostName } from './post-words.ts'
import type { PostRow } from './queries.ts'

const TONES: Readonly<Record<PostState, Tone>> = { proposed: 'warn', active: 'good', ended: 'quiet' }

type Stateful = Pick<PostRow, 'state' | 'isOverdue' | 'endedReason'>

/** Where a post stands: one whose term is over serves on until the organization acts. */
export function PostStateTag({ state, isOverdue, endedReason }: Stateful) {
  const say = useTexts(cadresTexts)
  return (
    <span className={styles.tags}>
      <Badge tone={TONES[state]}>{say(state)}</Badge>
      {isOverdue && <Badge tone="bad">{say('termOver')}</Badge>}
      {endedReason && (
        <span className={styles.quiet}>
          {say(endedReason === 'termOver' ? 'reasonTermOver' : endedReason)}
        </span>
      )}
    </span>
  )
}

export function useTermText(): (post: Pick<PostRow, 'startedOn' | 'termEndsOn'>) => string {
  const say = useTexts(cadresTexts)
  return ({ startedOn: from, termEndsOn: to }) =>
    to === null ? say('openEnd', { from }) : say('fromTo', { from, to })
}

export function useCadreColumns(): TableColumnsType<PostRow> {
  const say = useTexts(cadresTexts)
  const postName = usePostName()
  const kindName = usePostKindName()
  const termText = useTermText()
  const { search, state } = useLocation()
  const isBranch = holdsMembers(useMyOrganization().kind)
  const organizationColumn = {
    title: say('organization'),
    render: (_: unknown, { organization }: PostRow) => <Clipped text={organization.shortName} />,
  }
  return [
    {
      title: say('name'),
      render: (_, { id, name, isMember }) => (
        <span className={styles.tags}>
          <Link to={{ pathname: `/cadres/${id}`, search }} state={state}>
            {name}
          </Link>
          {!isMember && <span className={styles.quiet}>{say('notMember')}</span>}
        </span>
      ),
    },
    { title: say('post'), render: (_, row) => <Clipped text={postName(row)} /> },
    // A branch reads only its own.
    ...(isBranch ? [] : [organizationColumn]),
    { title: say('kind'), render: (_, { kind }) => kindName(kind) },
    { title: say('term'), render: (_, row) => <span className={styles.term}>{termText(row)}</span> },
    { title: say('consoleAccess'), render: (_, row) => row.consoleAccess && <Badge>{say('granted')}</Badge> },
    { title: say('state'), render: (_, row) => <PostStateTag {...row} /> },
  ]
}
