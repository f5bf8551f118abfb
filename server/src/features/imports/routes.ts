import { endpoints } from '../../platform/http/endpoints.ts'
import { beginImport } from './begin-import.ts'
import { cancelImport } from './cancel-import.ts'
import { judgeImport } from './judge-import.ts'
import { getImport, listImports } from './list-imports.ts'
import { makeTemplate } from './make-template.ts'
import { openReport } from './open-report.ts'
import { receiveFile } from './receive-file.ts'
import { runImport } from './run-import.ts'
import { undoImport } from './undo-import.ts'

const { imports } = endpoints

export const importRoutes = {
  receiveFile: imports.receiveFile.handler(({ input, context }) => receiveFile(context.call, input)),
  begin: imports.begin.handler(({ input, context }) => beginImport(context.call, input)),
  list: imports.list.handler(({ input, context }) => listImports(context.call, input)),
  get: imports.get.handler(({ input, context }) => getImport(context.call, input)),
  judge: imports.judge.handler(({ input, context }) => judgeImport(context.call, input)),
  run: imports.run.handler(({ input, context }) => runImport(context.call, input)),
  undo: imports.undo.handler(({ input, context }) => undoImport(context.call, input)),
  cancel: imports.cancel.handler(({ input, context }) => cancelImport(context.call, input)),
  report: imports.report.handler(({ input, context }) => openReport(context.call, input)),
  template: imports.template.handler(({ input, context }) => makeTemplate(context.call, input)),
}
