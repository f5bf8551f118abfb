import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { api, client } from '../../shared/api/client.ts'
import { useSubmission } from '../../shared/api/use-submission.ts'
import { ASK_AGAIN_MS, isAtWork } from '../../shared/long-task/is-at-work.ts'

export type ImportTask = Awaited<ReturnType<typeof client.imports.get>>
export type ImportSubject = Parameters<typeof client.imports.begin>[0]['subject']

const IMPORTS_A_PAGE = 20

export function useImports(cursor: string | undefined) {
  const input = { limit: IMPORTS_A_PAGE, ...(cursor ? { cursor } : {}) }
  return useQuery({
    ...api.imports.list.queryOptions({ input }),
    placeholderData: keepPreviousData,
    refetchInterval: ({ state }) => (state.data?.items.some(isAtWork) ? ASK_AGAIN_MS : false),
  })
}

/** An import, asked for again and again while a worker has it. */
export function useImport(id: string) {
  const queries = useQueryClient()
  const task = useQuery({
    ...api.imports.get.queryOptions({ input: { id } }),
    refetchInterval: ({ state }) => (state.data && isAtWork(state.data) ? ASK_AGAIN_MS : false),
  })
  const state = task.data?.state
  // The lists seen before do not know what a worker wrote or took back.
  useEffect(() => {
    if (state !== 'done' && state !== 'undone') return
    void queries.invalidateQueries({ queryKey: api.members.key() })
    void queries.invalidateQueries({ queryKey: api.organizations.key() })
    void queries.invalidateQueries({ queryKey: api.cadres.key() })
  }, [state, queries])
  return task
}

interface Upload {
  readonly file: File
  readonly subject: ImportSubject
}

/** Sends a table and says what it holds. */
export function useUpload(onDone: (task: ImportTask) => void) {
  return useMutation({
    mutationFn: async ({ file, subject }: Upload) => {
      const { id } = await client.imports.receiveFile(file)
      return client.imports.begin({ id, subject, fileName: file.name })
    },
    onSuccess: onDone,
  })
}

function useKept() {
  const queries = useQueryClient()
  return (task: ImportTask) => {
    queries.setQueryData(api.imports.get.queryKey({ input: { id: task.id } }), task)
    void queries.invalidateQueries({ queryKey: api.imports.key() })
  }
}

export const useJudging = () => useSubmission(client.imports.judge, useKept())
export const useRunning = () => useSubmission(client.imports.run, useKept())
export const useUndoing = () => useSubmission(client.imports.undo, useKept())

export function useCancelling() {
  const queries = useQueryClient()
  return useSubmission(client.imports.cancel, () => {
    void queries.invalidateQueries({ queryKey: api.imports.key() })
  })
}
