import { effect, signal } from '@preact/signals'
import { type Trial, TrialRequest } from '../../../contract/answers/trial.ts'
import { request } from '../api.ts'
import { fileReading, importedFile } from './import-state.ts'

/**
 * What a file would do to the gaps. `large`: more than can be tried out; `failed`: nobody could say; `none`: it writes nothing.
 */
export type TriedFile = { is: 'none' | 'asking' | 'large' | 'failed' } | { is: 'tried'; trial: Trial }
export const triedFile = signal<TriedFile>({ is: 'none' })

let asking = new AbortController()
effect(() => {
  const [file, reading] = [importedFile.value, fileReading.value]
  asking.abort()
  const changes = reading?.preview.changeSet?.changes ?? []
  if (file === null || changes.length === 0) {
    triedFile.value = { is: 'none' }
    return
  }
  const body = TrialRequest.safeParse({ changes })
  if (!body.success) {
    triedFile.value = { is: 'large' }
    return
  }
  const { signal } = (asking = new AbortController())
  triedFile.value = { is: 'asking' }
  request('postTrial', { params: { regionId: file.region }, body: body.data, signal }).then(
    (trial) => {
      if (!signal.aborted) triedFile.value = { is: 'tried', trial }
    },
    () => {
      // The preview stands without it: it says that this cannot be told now.
      if (!signal.aborted) triedFile.value = { is: 'failed' }
    },
  )
})
