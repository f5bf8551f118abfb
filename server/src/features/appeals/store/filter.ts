import type { appealFilter } from '@qingtuan/contract/appeals/case'
import type { z } from 'zod'

export type Filter = z.infer<typeof appealFilter>
export type View = Filter['view']
