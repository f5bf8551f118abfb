import { endpoints } from '../../platform/http/endpoints.ts'
import { beginExport } from './begin-export.ts'
import { cancelExport } from './cancel-export.ts'
import { downloadExport } from './download-export.ts'
import { getExport, listDeskExports, listExports } from './list-exports.ts'
import type { ExportPorts } from './ports.ts'

const { exports, deskExports: desk } = endpoints

export const exportRoutes = (ports: ExportPorts) => ({
  begin: exports.begin.handler(({ input, context }) => beginExport(context.call, input, ports)),
  list: exports.list.handler(({ input, context }) => listExports(context.call, input)),
  get: exports.get.handler(({ input, context }) => getExport(context.call, input)),
  cancel: exports.cancel.handler(({ input, context }) => cancelExport(context.call, input)),
  download: exports.download.handler(({ input, context }) =>
    downloadExport(context.call, { ...input, range: context.range }),
  ),
})

export const deskExportRoutes = (ports: ExportPorts) => ({
  begin: desk.begin.handler(({ input, context }) => beginExport(context.call, input, ports)),
  list: desk.list.handler(({ input, context }) => listDeskExports(context.call, input)),
  get: desk.get.handler(({ input, context }) => getExport(context.call, input)),
  cancel: desk.cancel.handler(({ input, context }) => cancelExport(context.call, input)),
  download: desk.download.handler(({ input, context }) =>
    downloadExport(context.call, { ...input, range: context.range }),
  ),
})
