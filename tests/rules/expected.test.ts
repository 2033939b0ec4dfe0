import { describe, expect, it } from '@jest/globals'
import { gapsOf } from '../support/asked.ts'

describe('G04, expected partner missing', () => {
  it('finds the kinds of the preset and of the region itself that nobody acts for', () => {
    const { gaps, undecidable, whole } = gapsOf('G04', ({ partner, sits, member, mention, expects }) => [
      expects('care'),
      expects('sbb'),
      partner('uwv', 'uwv'),
      sits('uwv', 'operational', { strength: 0 }),
      partner('goes', 'municipality_centre'),
      sits('goes', 'administrative'),
      partner('veere', 'municipality'),
      partner('walcheren', 'municipality_cluster'),
      member('veere', 'walcheren'),
      sits('walcheren', 'policy'),
      partner('dienst', 'social_service'),
      sits('dienst', 'unspecified'),
      mention('vakbonden', ['trade_union'], 'administrative'),
      mention('scholen', ['education_mbo', 'education_pro'], null),
    ])
    expect(gaps).toEqual([
      'G04 kind:care medium < wants-care',
      'G04 kind:employers_org high < preset:B:employers_org',
      'G04 kind:regional_bureau medium < preset:B:regional_bureau',
      'G04 kind:sbb medium < preset:B:sbb wants-sbb',
      'G04 kind:uwv high < preset:B:uwv uwv-ope-t',
      'G04 kind:werkcentrum medium < preset:B:werkcentrum',
      'G04 kind:win medium < preset:B:win',
    ])
    expect(undecidable).toEqual([
      'G04 kind:education_mbo medium ? mention scholen @null < preset:B:education_mbo scholen',
      'G04 kind:trade_union high ? mention vakbonden @null < preset:B:trade_union vakbonden',
    ])
    expect([whole.expected, whole.tooEarly]).toEqual([{ kinds: 11, named: 4 }, true])
  })

  it.each([
    ['P', 12, ['employer', 'sw_company', 'wsp']],
    ['R', 12, ['leerwerkloket', 'rmt', 'wsp']],
    ['B', 11, ['werkcentrum', 'win']],
  ])('counts on the kinds of preset %s', (preset, kinds, own) => {
    const core = ['municipality', 'municipality_centre', 'uwv', 'employers_org', 'trade_union']
    const shared = ['education_mbo', 'regional_bureau', 'sbb', 'social_service']
    const { whole } = gapsOf('G04', () => [], { preset })
    expect(whole.expected).toEqual({ kinds, named: 0 })
    const found = whole.gaps.map(({ about, severity }) => `${about.join()} ${severity}`)
    const answer = [
      ...core.map((kind) => `kind:${kind} high`),
      ...[...shared, ...own].map((kind) => `kind:${kind} medium`),
    ]
    expect(found.sort()).toEqual(answer.sort())
  })

  it('is too early below half of the kinds, and not at exactly half', () => {
    const six = ['municipality', 'uwv', 'employers_org', 'trade_union', 'sbb', 'wsp']
    const early = (kinds: string[]) =>
      gapsOf(null, ({ partner }) => kinds.map((kind, i) => partner(`p${i}`, kind)), { preset: 'P' }).whole
    expect([early(six).tooEarly, early(six.slice(1)).tooEarly]).toEqual([false, true])
    const ended = gapsOf(
      null,
      ({ partner }) => six.map((kind, i) => partner(`p${i}`, kind, i === 0 ? { until: '2026-06-30' } : {})),
      { preset: 'P' },
    )
    expect(ended.whole).toMatchObject({ tooEarly: true, expected: { kinds: 12, named: 5 } })
  })
})

describe('G06, isolated partner', () => {
  it('finds who is registered and of whom nothing positive is said, not even of its kin', () => {
    const { gaps, undecidable } = gapsOf('G06', ({ partner, sits, member, tie, mention, activity }) => [
      activity('weg', { status: 'stopped' }),
      activity('nooit', { status: 'not_realised' }),
      activity('ooit', { status: 'planned' }),
      ...['los', 'nee', 'ex', 'zus', 'cluster', 'lid', 'buur', 'vaag', 'zelf', 'baas', 'plan'].map((id) => partner(id)),
      partner('uwv', 'uwv'),
      partner('zorg', 'care'),
      sits('nee', 'policy', { strength: 0 }),
      sits('ex', 'operational', { at: 'weg' }),
      sits('ex', 'administrative', { at: 'nooit' }),
      member('lid', 'cluster'),
      member('zus', 'cluster', { until: '2025-12-31' }),
      sits('cluster', 'policy'),
      tie('buur', 'cluster', 'policy'),
      sits('vaag', 'unspecified'),
      member('zelf', 'baas'),
      tie('zelf', 'baas', 'operational'),
      sits('plan', 'administrative', { at: 'ooit' }),
      mention('zorgpartijen', ['care'], 'policy'),
    ])
    expect(gaps).toEqual([
      'G06 baas low < baas',
      'G06 ex low < ex',
      'G06 los low < los',
      'G06 nee low < nee nee-pol-t',
      'G06 uwv high < uwv',
      'G06 zelf low < zelf',
      'G06 zus low < zus',
    ])
    expect(undecidable).toEqual(['G06 zorg low ? mention zorgpartijen @null < zorg zorgpartijen'])
  })
})
