import { Readable } from 'node:stream'
import { type ExportFormat, exportFormats } from '../../contract/export.ts'
import { fold } from '../../domain/text-match.ts'
import { streamCsv } from './csv.ts'
import { writeGexf } from './gexf.ts'
import { writeCytoscape, writeJsonGraph } from './graph-json.ts'
import { writeGraphml } from './graphml.ts'
import { writeJson } from './json.ts'
import type { NetworkExport } from './network-export.ts'
import { streamXlsx } from './xlsx/workbook.ts'
import { streamText } from './zip.ts'

/** How each format is made. */
export const exporters: Record<ExportFormat, (network: NetworkExport) => Readable> = {
  json: (network) => streamText(writeJson(network)),
  xlsx: (network) => streamXlsx(network, 'export'),
  csv: streamCsv,
  template: (network) => streamXlsx(network, 'template'),
  'template-empty': (network) => streamXlsx(network, 'template-empty'),
  graphml: (network) => streamText(writeGraphml(network)),
  gexf: (network) => streamText(writeGexf(network)),
  cytoscape: (network) => streamText(writeCytoscape(network)),
  'json-graph': (network) => streamText(writeJsonGraph(network)),
}

const words = {
  nl: { part: 'deel', csv: 'csv', template: 'invulblad', 'template-empty': 'leeg-invulblad', 'json-graph': 'graaf' },
  en: { part: 'part', csv: 'csv', template: 'template', 'template-empty': 'empty-template', 'json-graph': 'graph' },
} as const
const plain = (name: string) =>
  fold(name)
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')
    .slice(0, 60)

/** `ketenkaart-zeeland-uwv-2026-11-29.xlsx`: letters any file system takes. */
export function exportFileName({ graph, on, lang, what }: NetworkExport, format: ExportFormat): string {
  const said: Readonly<Record<string, string>> = words[lang]
  const partner = graph.partners.find(({ id }) => what === `partner=${id}`)
  const part = partner === undefined ? (what === 'all' ? '' : words[lang].part) : plain(partner.name)
  const parts = ['ketenkaart', plain(graph.region.name), said[format] ?? '', part, on].filter((text) => text !== '')
  return `${parts.join('-')}.${exportFormats[format].ending}`
}
