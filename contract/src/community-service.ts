import { gate } from './community-service/gate.ts'

export const communityService = {
  gate,
}
