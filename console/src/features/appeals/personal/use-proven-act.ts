import { refusalOf } from '@qingtuan/contract/client'
import { useMutation } from '@tanstack/react-query'
import { useRef } from 'react'
import { client } from '../../../shared/api/client.ts'

/**
 * Proves the phone by its code and acts. A code works once: when the act itself is refused (a photo that is gone), the
 * proof is kept, and trying again with the same code goes straight to the act.
 */
export function useProvenAct<Output>(
  phone: string,
  act: (phoneProof: string) => Promise<Output>,
  onDone: (output: Output) => void,
) {
  const proven = useRef<{ code: string; phoneProof: string } | null>(null)
  const running = useMutation({
    mutationFn: async (code: string) => {
      if (proven.current?.code !== code) {
        const { phoneProof } = await client.accounts.provePhone({ phone, code, purpose: 'appeal' })
        proven.current = { code, phoneProof }
      }
      try {
        return await act(proven.current.phoneProof)
      } catch (error) {
        if (refusalOf(error)?.code === 'phone.proofExpired') proven.current = null
        throw error
      }
    },
    onSuccess: onDone,
  })
  return {
    run: (code: string, onError: (error: unknown) => void) => running.mutate(code, { onError }),
    isRunning: running.isPending,
  }
}
