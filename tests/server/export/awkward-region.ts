import { RegionId } from '../../../contract/ids.ts'
import { ExportQuery } from '../../../contract/export.ts'
import { exporters } from '../../../server/export/exporters.ts'
import { exportOf } from '../../../server/export/network-export.ts'
import { buffer } from 'node:stream/consumers'
import { network } from '../../networks/network.ts'
import { tiny } from '../../networks/records.ts'

/**
 * A region that is small and hard: unknown beside 0 beside no tie, two statements of one pair, words that look like a formula, that hold
 * a separator or what XML cannot, a name two records go by, people who carry, and a record of every kind.
 */
export const awkward = network(
  (say) => [
    say.partner('goes', 'municipality_centre', { name: '\'s-Gravenhage <&> "Goes"', aliases: ['a;b', 'c|d'] }),
    say.partner('uwv', 'uwv', { name: 'UWV', short: 'UWV', since: '2020-08-01', note: '=1+1\nregel twee' }),
    say.partner('twin', 'care', { name: 'Zorg', note: "'=al een" }),
    say.partner('cluster', 'municipality_cluster', { name: 'zorg', inferred: true }),
    say.stage('intake', 1, 1, { name: 'Intake', completeOn: null }),
    say.goal('work', { name: 'Werk; voor iedereen', horizon: '2028' }),
    say.body('beraad', 'administrative', { name: 'Regionaal Beraad', kind: 'regionaal_beraad' }),
    say.activity('leren', null, { name: 'Leren _x0041_', stages: ['intake'], serves: ['work'], resultVisible: 'no' }),
    say.person('adviser', 'uwv', { role: 'Geheim adviseur' }),
    say.member('goes', 'cluster', { since: '1899-12-31' }),
    say.covers('uwv', 'intake'),
    say.carries('beraad', 'leren'),
    say.governs('uwv', 'beraad', { role: 'lead', carriedBy: ['adviser'] }),
    say.tie('uwv', 'goes', 'policy', { strength: 0, statedAs: 'geen\u0007 contact' }),
    say.tie('uwv', 'goes', 'policy', { as: 'again', strength: 4, statedBy: 'observer', lastConfirmed: '2026-06-30' }),
    say.tie('goes', 'twin', 'unspecified', { inferred: true, inferredWhy: 'geraden' }),
    say.mention('scholen', 'education_mbo education_pro', null, 'leren', { words: 'de scholen' }),
    say.put('inquiry', 'asked', { partner: 'twin', at: 'beraad', level: 'policy', statedBy: 'observer', note: null }),
    say.expects('sbb'),
    say.pair('both', 'kind:uwv', 'goes', { level: 'operational', strength: 3 }),
    say.sets('G02', 'without', ['stopped', 'done']),
    say.sets('G08', 'days', 90),
    say.put('decision', 'decided', {
      ...{ gap: 'G01~kind:sbb', rule: 'G01', about: ['kind:sbb'], by: 'Jan Jansen' },
      ground: [{ id: 'zz24-adviser', what: 'person', facts: { role: 'Geheim adviseur' }, source: null }],
    }),
    say.put('action', 'agreed', {
      title: 'Bellen',
      by: 'Jan Jansen',
      changes: JSON.stringify([{ op: 'remove', what: 'person', id: 'zz24-adviser' }]),
    }),
  ],
  { name: 'Voorbeeldstreek' },
  tiny(RegionId.parse('ZZ24')),
)
export const ON = '2026-11-29'

/** What a query gives, as it comes out of the server. */
export const exported = (query: Record<string, unknown>, on = ON) =>
  exportOf(awkward.state(on), ExportQuery.parse(query))
export const bytesOf = (query: Record<string, unknown>): Promise<Buffer> => {
  const network = exported(query)
  return buffer(exporters[ExportQuery.parse(query).format](network))
}
