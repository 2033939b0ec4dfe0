import { z } from 'zod'
import { ExportQuery, exportTypes } from '../export.ts'
import { BackupId, Backups, RestorePreview, RestoreQuery } from '../answers/backup.ts'
import { ImportPreview } from '../answers/import.ts'
import type { Route } from '../api.ts'
import { regionParams, findProblems, writeProblems } from './route-parts.ts'

/** What comes in and goes out as files. */
export const fileRoutes = {
  getExport: {
    method: 'GET',
    path: '/regions/{regionId}/export',
    summary: 'A region, or a part of it, as a file for a spreadsheet or another program',
    params: regionParams,
    query: ExportQuery,
    answer: z.instanceof(ReadableStream),
    etag: true,
    media: { out: exportTypes },
    right: 'read',
    problems: findProblems,
  },
  previewImport: {
    method: 'POST',
    path: '/regions/{regionId}/import-preview',
    summary: 'What a file would write: a sheet of the region, or a network file; nothing is written',
    params: regionParams,
    body: z.instanceof(ReadableStream),
    media: { in: 'application/vnd.ketenkaart.import' },
    answer: ImportPreview,
    etag: true,
    bodyLimit: 16_000_000,
    right: 'read',
    problems: writeProblems,
  },
  listBackups: {
    method: 'GET',
    path: '/regions/{regionId}/backups',
    summary: 'The backups that hold a region, newest first',
    params: regionParams,
    answer: Backups,
    right: 'read',
    problems: findProblems,
  },
  getBackup: {
    method: 'GET',
    path: '/regions/{regionId}/backups/{backupId}',
    summary: 'What would make a region what it was in a backup; nothing is written',
    params: regionParams.extend({ backupId: BackupId }),
    query: RestoreQuery,
    answer: RestorePreview,
    etag: true,
    right: 'read',
    problems: [...findProblems, 'conflict'],
  },
} as const satisfies Record<string, Route>
