import { holdsMembers } from '@qingtuan/domain/organizations/kind'
import { useMyOrganization } from '../../shared/session/me.ts'
import { useTexts } from '../../shared/texts/texts.ts'
import { homeTexts } from './home-texts.ts'
import styles from './to-do.module.css'
import { AgeOutToDo } from './to-do-rows/age-out.tsx'
import { CadresToDo } from './to-do-rows/cadres.tsx'
import { DataQualityToDo } from './to-do-rows/data-quality.tsx'
import { FeedbackToDo } from './to-do-rows/feedback.tsx'
import { FloatingMembersToDo } from './to-do-rows/floating-members.tsx'
import { GraduationsToDo } from './to-do-rows/graduations.tsx'
import { IdentityChangesToDo } from './to-do-rows/identity-changes.tsx'
import { NumberCasesToDo } from './to-do-rows/number-cases.tsx'
import { RelocationsToDo } from './to-do-rows/relocations.tsx'
import { ServiceHoursToDo } from './to-do-rows/service-hours.tsx'
import { ToDoRow } from './to-do-rows/to-do-row.tsx'
import { TransfersToDo } from './to-do-rows/transfers.tsx'

interface ToDoProps {
  readonly pending: number
  readonly silent: number
}

/** What waits for this organization: a row for each room in which something does. */
export function ToDo(applications: ToDoProps) {
  const say = useTexts(homeTexts)
  return (
    <>
      <ul className={styles.list}>
        <JoinApplicationsToDo {...applications} />
        <TransfersToDo />
        <GraduationsToDo />
        <RelocationsToDo />
        <FloatingMembersToDo />
        <CadresToDo />
        <IdentityChangesToDo />
        <AgeOutToDo />
        <DataQualityToDo />
        <NumberCasesToDo />
        <ServiceHoursToDo />
        <FeedbackToDo />
      </ul>
      {/* Shown by the style sheet, where no row is. */}
      <p className={styles.nothing}>{say('nothing')}</p>
    </>
  )
}

/** A superior acts only where a branch has been silent. */
function JoinApplicationsToDo({ pending, silent }: ToDoProps) {
  const say = useTexts(homeTexts)
  if (holdsMembers(useMyOrganization().kind))
    return (
      <ToDoRow
        count={pending}
        text={say('waiting')}
        lead={say('waitingLead')}
        to="/join-applications?scope=own&state=pending"
      />
    )
  return (
    <>
      <ToDoRow
        count={silent}
        text={say('silent')}
        lead={say('silentLead')}
        to="/join-applications?scope=silent&state=pending"
      />
      <ToDoRow
        count={pending - silent}
        text={say('below')}
        lead={say('belowLead')}
        to="/join-applications?scope=subtree&state=pending"
        isOthers
      />
    </>
  )
}
