import type { z } from 'zod'
import { ImportChoices, ImportPreview } from '../../contract/answers/import.ts'
import type { RegionGraph } from '../../contract/graph.ts'
import type { Put } from '../../contract/change.ts'
import { apply } from '../../domain/changes.ts'
import { readingChoices } from '../../server/import/import-choices.ts'
import { makePreview } from '../../server/import/preview/make-preview.ts'

/** What a file would write in a region, as the API answers it. */
export async function previewOn(
  graph: RegionGraph,
  file: string | Uint8Array,
  choices: z.input<typeof ImportChoices> = {},
  name = 'lijst.csv',
): Promise<ImportPreview> {
  const bytes = typeof file === 'string' ? new TextEncoder().encode(file) : file
  const preview = await makePreview({ bytes, name, graph, choices: readingChoices(ImportChoices.parse(choices)) })
  return ImportPreview.parse(JSON.parse(JSON.stringify(preview)))
}

/** What a preview would write. */
export const putsOf = ({ changeSet }: ImportPreview): Put[] =>
  (changeSet?.changes ?? []).flatMap((change) => (change.op === 'put' ? [change] : []))

/** The region once what a preview says is written. */
export function written(graph: RegionGraph, preview: ImportPreview): RegionGraph {
  return apply(
    graph,
    putsOf(preview).map((after) => ({ id: after.record.id, what: after.what, before: null, after })),
  )
}

/** The ties a preview would write, in short: from, to, level, strength. */
export const tiesOf = (preview: ImportPreview): string[] =>
  putsOf(preview).flatMap((put) =>
    put.what === 'tie'
      ? [[put.record.from, put.record.to, put.record.level, put.record.strength].join(' ').replaceAll('zz24-', '')]
      : [],
  )
export const codesOf = (notices: readonly { code: string }[]): string[] => notices.map(({ code }) => code).sort()
