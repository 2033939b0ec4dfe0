import { makePreview, type ImportTask } from '../preview/make-preview.ts'

/* The other side of read-in-process.ts: reads the one file it is sent, in little memory, and ends. */

process.once('message', (task: ImportTask) => {
  makePreview(task).then(
    (preview) => {
      process.send?.({ preview }, () => process.exit(0))
    },
    (error: unknown) => {
      process.send?.({ fault: error instanceof Error ? (error.stack ?? error.message) : String(error) }, () =>
        process.exit(1),
      )
    },
  )
})
