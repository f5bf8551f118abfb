import type { Client } from '@qingtuan/contract/client'

export type Attendance = Awaited<ReturnType<Client['communityService']['attendance']>>
/** Somebody with a place. */
export type Listed = Attendance['items'][number]
