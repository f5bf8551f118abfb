import type { CodeRow } from './code-row.ts'

/** 政治面貌, GB/T 4762. */
export const POLITICAL_STATUSES = [
  { code: '01', zh: '中共党员', en: 'Member of the Communist Party of China' },
  { code: '02', zh: '中共预备党员', en: 'Probationary member of the Communist Party of China' },
  { code: '03', zh: '共青团员', en: 'Member of the Communist Youth League' },
  { code: '04', zh: '民革', en: 'Revolutionary Committee of the Kuomintang' },
  { code: '05', zh: '民盟', en: 'China Democratic League' },
  { code: '06', zh: '民建', en: 'China National Democratic Construction Association' },
  { code: '07', zh: '民进', en: 'China Association for Promoting Democracy' },
  { code: '08', zh: '农工党', en: "Chinese Peasants' and Workers' Democratic Party" },
  { code: '09', zh: '致公党', en: 'China Zhi Gong Party' },
  { code: '10', zh: '九三学社', en: 'Jiusan Society' },
  { code: '11', zh: '台盟', en: 'Taiwan Democratic Self-Government League' },
  { code: '12', zh: '无党派', en: 'Without party affiliation' },
  { code: '13', zh: '群众', en: 'Citizen without party' },
] as const satisfies readonly CodeRow[]

export type PoliticalStatusCode = (typeof POLITICAL_STATUSES)[number]['code']
