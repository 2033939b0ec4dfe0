import { makePreview, type ImportTask } from '../preview/make-preview.ts'

/* The other side of read-in-process.ts: reads the one file it is sent, in little memory, and ends. */

const KILOBYTE = 1024

process.once('message', (task: ImportTask) => {
  makePreview(task).then(
    (preview) => {
      process.send?.({ preview, memory: process.resourceUsage().maxRSS * KILOBYTE }, () => process.exit(0))
    },
    (error: unknown) => {
      process.send?.({ fault: error instanceof Error ? (error.stack ?? error.message) : String(error) }, () =>
        process.exit(1),
      )
    },
  )
})
