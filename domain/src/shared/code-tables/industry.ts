import type { CodeRow } from './code-row.ts'

/** Industry of an organization: the 16 values of the national system; the codes are ours. */
export const INDUSTRIES = [
  { code: 'partyAndGovernment', zh: '党政机关', en: 'Party and government body' },
  {
    code: 'publicInstitution',
    zh: '事业单位(不含公立学校)',
    en: 'Public institution (other than a public school)',
  },
  { code: 'university', zh: '普通高等院校', en: 'University or college' },
  { code: 'vocationalSchool', zh: '职业教育学校', en: 'Vocational school' },
  { code: 'seniorHighSchool', zh: '普通高中', en: 'Senior high school' },
  { code: 'juniorHighSchool', zh: '初中', en: 'Junior high school' },
  { code: 'primarySchool', zh: '小学', en: 'Primary school' },
  { code: 'stateEnterprise', zh: '国有企业', en: 'State-owned enterprise' },
  { code: 'collectiveEnterprise', zh: '集体企业', en: 'Collective enterprise' },
  { code: 'nonPublicEnterprise', zh: '非公企业', en: 'Non-public enterprise' },
  {
    code: 'socialOrganization',
    zh: '新社会组织(不含民办学校)',
    en: 'Social organization (other than a private school)',
  },
  { code: 'army', zh: '军队', en: 'Armed forces' },
  { code: 'armedPolice', zh: '武警', en: 'Armed police' },
  { code: 'urbanCommunity', zh: '城市社区', en: 'Urban community' },
  { code: 'rural', zh: '农村', en: 'Rural' },
  { code: 'other', zh: '其他', en: 'Other' },
] as const satisfies readonly CodeRow[]

export type IndustryCode = (typeof INDUSTRIES)[number]['code']
