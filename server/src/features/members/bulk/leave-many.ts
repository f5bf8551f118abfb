import type { Call } from '../../../platform/call.ts'
import { requireStepUp } from '../../accounts/index.ts'
import type { MemberOutcome } from '../each-member.ts'
import { eachMember } from '../each-member.ts'
import type { Leave } from '../leave-member.ts'
import { leaveMember } from '../leave-member.ts'
import type { PostPorts } from '../ports.ts'

type Leaving = Omit<Leave, 'id' | 'endPosts'> & { readonly ids: string[] }

/** 批量离团: for the same reason, on the same day. Whoever serves in a post is refused and leaves singly. */
export async function leaveMany(
  call: Call,
  { ids, ...leave }: Leaving,
  ports: PostPorts,
): Promise<{ items: MemberOutcome[] }> {
  requireStepUp(call)
  return eachMember(call, ids, async (id) => {
    await leaveMember(call, { ...leave, id, endPosts: false }, ports)
  })
}
