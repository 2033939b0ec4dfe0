import { z } from 'zod'
import { ExportQuery, exportTypes } from '../export.ts'
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
} as const satisfies Record<string, Route>
