import { useQueryClient } from '@tanstack/react-query'
import { api, client } from '../../shared/api/client.ts'
import { useSubmission } from '../../shared/api/use-submission.ts'

export type OrganizationEdit = Parameters<typeof client.organizations.edit>[0]
export type PasswordReset = Awaited<ReturnType<typeof client.organizations.resetPassword>>

/** Whatever shows the organization reads it again: its row, its panel, the tree, the desk of the operator. */
export function useEdit(onDone: () => void) {
  const queries = useQueryClient()
  return useSubmission(client.organizations.edit, () => {
    onDone()
    void queries.invalidateQueries({ queryKey: api.organizations.key() })
  })
}

export function useOwnEdit(onDone: () => void) {
  const queries = useQueryClient()
  return useSubmission(client.organizations.editOwn, () => {
    onDone()
    void queries.invalidateQueries({ queryKey: api.organizations.key() })
  })
}

export function usePasswordReset() {
  return useSubmission(client.organizations.resetPassword)
}
