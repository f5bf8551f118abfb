import { workerData } from 'node:worker_threads'
import type { AsideOrder, AsideSetting } from './aside.ts'
import { keepCompiled } from './platform/process/keep-compiled.ts'
import { lowerThisThread } from './platform/threads/lower-this-thread.ts'
import { workHere } from './platform/threads/work-here.ts'

/** As `nice` says it: requests come first, and long work takes what they leave. */
const PRIORITY = 10

lowerThisThread(PRIORITY)
const setting: AsideSetting = workerData
keepCompiled(setting.config.dataDirectory)
const { openLongWork } = await import('./aside-work.ts')
workHere<AsideOrder, void>(await openLongWork(setting))
