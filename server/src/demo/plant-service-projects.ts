import {
  addLeader,
  callOffProject,
  closeEndedProjects,
  publishProject,
  signUp,
} from '../features/community-service/index.ts'
import { openApplicationOf } from '../features/join-applications/index.ts'
import { readMembership } from '../features/members/index.ts'
import type { Actor } from '../platform/actor.ts'
import type { Call } from '../platform/call.ts'
import type { Transaction } from '../platform/database/database.ts'
import type { Platform } from '../platform/platform.ts'
import { actorOf, personActor } from './actor-of.ts'
import type { PlannedProject } from './planned-project.ts'
import type { PlantedOrganizations } from './plant-organizations.ts'
import type { PlantedPerson } from './plant-people.ts'
import { plantHours } from './plant-service-hours.ts'
import { SERVED_PROJECTS } from './served-projects.ts'
import { SERVICE_PROJECTS } from './service-projects.ts'
import { stillThere } from './still-there.ts'
import { systemCall } from './system-call.ts'

const MINUTE_MS = 60_000
const HOUR_MS = 60 * MINUTE_MS
const DAY_MS = 24 * HOUR_MS
/** The branch whose members sign up. */
const BRANCH = 'jinghuaf1a'
const PUBLISHED_DAYS_BEFORE = 9
/** Other rooms’ part in the gate. */
const PORTS = { openApplicationOf }

interface Plan {
  readonly planted: PlantedOrganizations
  readonly people: readonly PlantedPerson[]
}

/** What has been served, early in the story: what members are told of it comes before what happens to them later. */
export const plantServedProjects = (trx: Transaction, platform: Platform, plan: Plan): Promise<void> =>
  plant(trx, platform, { ...plan, projects: SERVED_PROJECTS })

/** Projects of community service in every other phase, near the university and far from it. */
export const plantServiceProjects = (trx: Transaction, platform: Platform, plan: Plan): Promise<void> =>
  plant(trx, platform, { ...plan, projects: SERVICE_PROJECTS })

interface Projects extends Plan {
  readonly projects: readonly PlannedProject[]
}

async function plant(trx: Transaction, platform: Platform, plan: Projects): Promise<void> {
  // Whether somebody is a registered volunteer is asked of whoever signs up from now on.
  const inside = { ...platform, database: trx, volunteerRegistry: null }
  const present = await stillThere(trx, plan)
  const members = present.filter((one) => one.branch === BRANCH && one.standing === 'formal')
  for (const project of plan.projects) {
    const organizer = plan.planted.get(project.by)
    if (organizer) await plantOne(inside, project, { organizer: actorOf(organizer), members })
  }
  await closeEndedProjects(inside)
}

interface Soil {
  readonly organizer: Actor
  readonly members: readonly PlantedPerson[]
}

async function plantOne(platform: Platform, project: PlannedProject, { organizer, members }: Soil) {
  const startsAt = startOf(platform.clock(), project)
  const times = {
    startsAt: startsAt.toISOString(),
    endsAt: new Date(startsAt.getTime() + project.hours * HOUR_MS).toISOString(),
    signUpUntil: new Date(startsAt.getTime() - project.signUpEndsHoursBefore * HOUR_MS).toISOString(),
  }
  const latest = platform.clock().getTime() - DAY_MS
  const published = new Date(Math.min(startsAt.getTime() - PUBLISHED_DAYS_BEFORE * DAY_MS, latest))
  const by = (actor: Actor, minutesLater = 0): Call =>
    systemCall(platform, new Date(published.getTime() + minutesLater * MINUTE_MS), actor)
  const { id } = await publishProject(by(organizer), { ...project.entries, ...times })
  const coming = members.slice(project.from, project.from + project.signedUp)
  for (const [index, member] of coming.entries())
    await signUp(by(personActor(member), 60 + 7 * index), { id }, PORTS)
  const leader = members[project.leader ?? -1]
  const membership = leader && (await readMembership(platform.database, leader.personId))
  if (membership)
    await addLeader(by(organizer, 30), { id, leader: { kind: 'member', id: membership.memberId } })
  if (project.calledOff) await callOffProject(by(organizer, 20 * 60), { id, reason: project.calledOff })
  if (project.served) await plantHours(platform, { id, organizer, times, served: project.served })
}

/** So many days from now at an hour of the clock in China; or at the full hour before the present one. */
function startOf(now: Date, { days, hour }: PlannedProject): Date {
  const china = new Date(now.getTime() + 8 * HOUR_MS)
  if (hour === 'now') return new Date(Math.floor(now.getTime() / HOUR_MS - 1) * HOUR_MS)
  china.setUTCHours(hour, 0, 0, 0)
  return new Date(china.getTime() - 8 * HOUR_MS + days * DAY_MS)
}
