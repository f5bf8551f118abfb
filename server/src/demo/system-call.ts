export { systemCall } from '../platform/system-call.ts'
