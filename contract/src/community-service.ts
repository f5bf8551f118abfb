import { gate } from './community-service/gate.ts'
import { hourEndpoints } from './community-service/hour-endpoints.ts'
import {
  addLeader,
  callOffProject,
  changeProject,
  getProject,
  listParticipants,
  listProjects,
  publishProject,
  removeLeader,
  removeParticipant,
} from './community-service/organizing.ts'
import { registryCallback } from './community-service/registry-callback.ts'
import { findProjects, led, mine, signUp, viewProject, withdraw } from './community-service/taking-part.ts'

export const communityService = {
  gate,
  registryCallback,
  listProjects,
  getProject,
  publishProject,
  changeProject,
  callOffProject,
  listParticipants,
  removeParticipant,
  addLeader,
  removeLeader,
  findProjects,
  viewProject,
  signUp,
  withdraw,
  mine,
  led,
  ...hourEndpoints,
}
