import { endpoints } from '../../../platform/http/endpoints.ts'
import type { CommunityServicePorts } from '../ports.ts'
import { callOffProject } from './call-off-project.ts'
import { changeProject } from './change-project.ts'
import { findProjects } from './find-projects.ts'
import { getProject } from './get-project.ts'
import { addLeader, removeLeader } from './leaders.ts'
import { listProjects } from './list-projects.ts'
import { listLed, listOwn } from './own-projects.ts'
import { listParticipants, removeParticipant } from './participants.ts'
import { publishProject } from './publish-project.ts'
import { signUp, withdraw } from './sign-up.ts'
import { viewProject } from './view-project.ts'

const { communityService: of } = endpoints

export const projectRoutes = (ports: CommunityServicePorts) => ({
  listProjects: of.listProjects.handler(({ input, context }) => listProjects(context.call, input)),
  getProject: of.getProject.handler(({ input, context }) => getProject(context.call, input)),
  publishProject: of.publishProject.handler(({ input, context }) => publishProject(context.call, input)),
  changeProject: of.changeProject.handler(({ input, context }) => changeProject(context.call, input)),
  callOffProject: of.callOffProject.handler(({ input, context }) => callOffProject(context.call, input)),
  listParticipants: of.listParticipants.handler(({ input, context }) =>
    listParticipants(context.call, input),
  ),
  removeParticipant: of.removeParticipant.handler(({ input, context }) =>
    removeParticipant(context.call, input),
  ),
  addLeader: of.addLeader.handler(({ input, context }) => addLeader(context.call, input)),
  removeLeader: of.removeLeader.handler(({ input, context }) => removeLeader(context.call, input)),
  findProjects: of.findProjects.handler(({ input, context }) => findProjects(context.call, input, ports)),
  viewProject: of.viewProject.handler(({ input, context }) => viewProject(context.call, input, ports)),
  signUp: of.signUp.handler(({ input, context }) => signUp(context.call, input, ports)),
  withdraw: of.withdraw.handler(({ input, context }) => withdraw(context.call, input, ports)),
  mine: of.mine.handler(({ input, context }) => listOwn(context.call, input)),
  led: of.led.handler(({ context }) => listLed(context.call)),
})
