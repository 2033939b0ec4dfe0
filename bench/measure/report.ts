import type { Row, Table } from './rows.ts'

const met = ({ met: is }: Row) => (is === null ? '' : is ? 'yes' : '**no**')

const lines = ({ title, note, rows }: Table) => [
  `## ${title}`,
  '',
  note,
  '',
  '| what | measured | target | met |',
  '| --- | --- | --- | --- |',
  ...rows.map((row) => `| ${row.what} | ${row.measured} | ${row.target ?? ''} | ${met(row)} |`),
  '',
]

/** The page docs/performance.md, from what was measured and nothing else. */
export function page(tables: readonly Table[], facts: readonly string[], day: string): string {
  const rows = tables.flatMap((table) => table.rows).filter((row) => row.met !== null)
  const short = rows.filter((row) => row.met === false)
  return [
    '# Performance, as measured',
    '',
    `Written by \`npm run bench\` on ${day}; run it again to renew it. Milliseconds drift with the machine, ratios within one run say more.`,
    '',
    ...facts.map((fact) => `- ${fact}`),
    `- ${rows.length - short.length} of ${rows.length} targets met${short.length === 0 ? '' : `; short: ${short.map(({ what }) => what).join('; ')}`}`,
    '',
    ...tables.flatMap(lines),
    '## Not measured here',
    '',
    '- Sigma and the other libraries of the choice: they are no dependency of Ketenkaart, so nothing is held against them in this run.',
    '- The national view on the map (groups by sector and region): not built yet; the chooser stands for it above.',
    '- Start on a bare machine: the download decides it.',
    '',
  ].join('\n')
}

/** The same for a terminal. */
export function text(tables: readonly Table[]): string {
  return tables
    .flatMap(({ title, rows }) => {
      const width = Math.max(...rows.map(({ what }) => what.length))
      return [
        title,
        ...rows.map(
          (row) =>
            `  ${row.what.padEnd(width)}  ${row.measured}  ${row.target ? `[${row.target}: ${row.met ? 'met' : 'SHORT'}]` : ''}`,
        ),
        '',
      ]
    })
    .join('\n')
}
