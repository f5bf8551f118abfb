/** Refusals about 社区服务 (FAQ M8, M9). */
export const COMMUNITY_SERVICE_CODES = [
  'communityService.notMember',
  'communityService.applicationPending',
  'communityService.applicationReturned',
  'communityService.noApplication',
  'communityService.floating',
  'communityService.membershipEnded',
  'communityService.notRegistered',
  'communityService.nameMissing',
  'communityService.registrySilent',
  'communityService.callbackForged',
  'communityService.callbackLate',
  'communityService.callbackReplayed',
] as const
