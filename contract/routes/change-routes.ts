import { z } from 'zod'
import { ChangePage, LogQuery } from '../answers/change-log.ts'
import { ChangeRecord, ChangeSet, UndoRequest } from '../change.ts'
import { ChangeId, RecordId } from '../ids.ts'
import { ErasedPerson } from '../answers/erased-person.ts'
import { NewsQuery } from '../answers/news.ts'
import { Trial, TrialRequest } from '../answers/trial.ts'
import type { Route } from '../api.ts'
import { regionParams, findProblems, versionProblems, writeProblems } from './route-parts.ts'

/** What changes a region, and what became of it. */
export const changeRoutes = {
  listChanges: {
    method: 'GET',
    path: '/regions/{regionId}/changes',
    summary: 'What was changed, newest first',
    params: regionParams,
    query: LogQuery,
    answer: ChangePage,
    etag: true,
    right: 'read',
    problems: findProblems,
  },
  postChange: {
    method: 'POST',
    path: '/regions/{regionId}/changes',
    summary: 'Write a change set, whole or not at all',
    params: regionParams,
    body: ChangeSet,
    answer: ChangeRecord,
    status: 201,
    etag: true,
    ifMatch: true,
    bodyLimit: 8_000_000,
    right: 'write',
    writes: true,
    problems: versionProblems,
  },
  undoChange: {
    method: 'POST',
    path: '/regions/{regionId}/changes/{changeId}/undo',
    summary: 'Write the change set that puts back what this one changed',
    params: regionParams.extend({ changeId: ChangeId }),
    body: UndoRequest,
    answer: ChangeRecord,
    status: 201,
    etag: true,
    ifMatch: true,
    right: 'write',
    writes: true,
    problems: versionProblems,
  },
  erasePerson: {
    method: 'POST',
    path: '/regions/{regionId}/persons/{personId}/erase',
    summary: 'Take a person out, of the history too: it cannot be taken back',
    params: regionParams.extend({ personId: RecordId }),
    body: UndoRequest,
    answer: ErasedPerson,
    etag: true,
    ifMatch: true,
    right: 'write',
    writes: true,
    problems: versionProblems,
  },
  getEvents: {
    method: 'GET',
    path: '/regions/{regionId}/events',
    summary: 'What is written in a region, as it is written: server-sent events',
    params: regionParams,
    query: NewsQuery,
    answer: z.instanceof(ReadableStream<Uint8Array>),
    media: { out: 'text/event-stream' },
    right: 'read',
    problems: findProblems,
  },
  postTrial: {
    method: 'POST',
    path: '/regions/{regionId}/trial',
    summary: 'How the region would be after changes that are not written',
    params: regionParams,
    body: TrialRequest,
    answer: Trial,
    etag: true,
    bodyLimit: 1_000_000,
    right: 'read',
    problems: writeProblems,
  },
} as const satisfies Record<string, Route>
