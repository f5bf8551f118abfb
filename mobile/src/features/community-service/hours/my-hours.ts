import type { Client } from '@qingtuan/contract/client'

export type MyHours = Awaited<ReturnType<Client['communityService']['myHours']>>
