import { statementsOf } from '../../domain/statements.ts'
import { askedPartners, basisOf, utterancesOf } from '../../domain/sources/basis.ts'
import { provenanceOf } from '../../domain/sources/provenance.ts'
import type { Words } from '../i18n/words.ts'
import { mapSign } from '../picture/map-signs.ts'
import { type Picture, stroke } from '../picture/primitives.ts'
import type { Mark, NumberedFinding, Scene } from '../scene/scene.ts'
import type { Selection } from '../scene/selection.ts'
import { evidenceLines } from '../text/finding/evidence.ts'
import { missingTexts } from '../text/finding/missing.ts'
import { nameOf, sourceOf } from '../text/names.ts'
import { ownPresence, presenceOf } from '../text/presence.ts'
import type { PresentedRegion } from './presented-region.ts'
import { paperTokens } from '../picture/style/light-tokens.ts'

/** One thing a step is based on: its sign around 0,0 within 20 x 20 px, what it is, by whose word, and where it stands. */
export type EvidenceRow = { sign: Picture; text: string; how: string; source: string }

/** What the view of a step is based on: the facts of what is chosen in it, else the sources of all of it. */
export function evidenceRows(
  region: PresentedRegion,
  scene: Scene,
  selection: Selection | null,
  words: Words,
): EvidenceRow[] {
  if (selection?.what === 'finding') return ofFinding(region, scene, selection.finding, words)
  const chosen = chosenIds(selection)
  return chosen === null ? ofSources(scene, words) : ofRecords(scene, chosen, words)
}

/** Partners and tables that are chosen; null when nothing in particular is. */
function chosenIds(selection: Selection | null): { partners: Set<string>; tables: Set<string> } | null {
  const of = (marks: readonly Mark[], tables: readonly string[] = []) => ({
    partners: new Set(marks.flatMap(({ members }) => members)),
    tables: new Set(tables),
  })
  switch (selection?.what) {
    case 'partner':
      return of([selection.mark])
    case 'sector':
      return of(selection.marks)
    case 'pair':
      return of([...selection.pair.a.marks, ...selection.pair.b.marks])
    case 'table':
      return of(
        [],
        selection.rows.flatMap(({ table, carries }) => [table, ...carries]),
      )
    default:
      return null
  }
}

const dashes = () => [stroke('M-7 0h14', paperTokens['ink-soft'], { width: 1.4, dash: [3, 2.5] })]

function ofFinding(region: PresentedRegion, scene: Scene, finding: NumberedFinding, words: Words): EvidenceRow[] {
  const { evidence = [] } = finding.gap ?? finding.undecidable ?? {}
  const rows = evidenceLines(region.graph, evidence, words).map((line): EvidenceRow => {
    const how = provenanceOf(scene.region, line)
    return {
      sign: mapSign(how, paperTokens),
      text: line.name,
      how: line.source === null && how === 'stated' ? '' : words.t(`how.${how}`),
      source: sourceText(scene, line.source, words),
    }
  })
  const waits = missingTexts(region.graph, finding, words)
  return [
    ...rows,
    ...waits.map((text): EvidenceRow => ({ sign: mapSign('open', paperTokens), text, how: '', source: '' })),
    ...emptySide(scene, finding, words),
  ]
}

/** That no line of the side it is about names the partner, which nobody may have asked. */
function emptySide(scene: Scene, { marks: [id = ''], side, decided }: NumberedFinding, words: Words): EvidenceRow[] {
  const mark = scene.marks.find((one) => one.id === id)
  if (mark === undefined || !decided) return []
  const { t } = words
  const asked = mark.members.some((member) => askedPartners(scene.region).has(member))
  const pages = basisOf(scene.region).pages
  return (['table', 'floor'] as const).flatMap((one): EvidenceRow[] => {
    const presence = presenceOf(scene, id, one)
    if ((side !== one && side !== 'both') || ownPresence(presence) > 0) return []
    return [
      {
        sign: dashes(),
        text: t(`slide.nowhere.${one}`, { n: presence.of, name: mark.name.replaceAll('\u00AD', '') }),
        how: asked ? '' : t('slide.notAsked'),
        source: pages === 0 ? '' : t('slide.pages', { n: pages }),
      },
    ]
  })
}

function sourceText({ region: { graph } }: Scene, id: string | null, { t, day }: Words): string {
  const source = sourceOf(graph, id)
  if (source === null) return t('source.none')
  return `${source.title}, ${source.date === null ? t('source.noDate') : day(source.date)}`
}

/** Where the chosen partners and tables take part, and with whom. */
function ofRecords(scene: Scene, { partners, tables }: { partners: Set<string>; tables: Set<string> }, words: Words) {
  const { region } = scene
  const about = statementsOf(region).filter(({ partner, at }) => partners.has(partner) || tables.has(at))
  return about.map((said): EvidenceRow => {
    const how = provenanceOf(region, { id: said.id, source: said.source, inferred: said.inferred })
    return {
      sign: mapSign(how, paperTokens),
      text: `${nameOf(region.graph, said.partner, words)} · ${nameOf(region.graph, said.at, words)}`,
      how: words.t(`how.${how}`),
      source: sourceText(scene, said.source, words),
    }
  })
}

/** Each source, with how much of it is said. */
function ofSources(scene: Scene, words: Words): EvidenceRow[] {
  const said = new Map<string | null, Set<string>>()
  for (const { id, source } of utterancesOf(scene.region)) said.set(source, (said.get(source) ?? new Set()).add(id))
  return [...said]
    .sort(([, a], [, b]) => b.size - a.size)
    .map(([id, all]): EvidenceRow => {
      const source = sourceOf(scene.region.graph, id)
      return {
        sign: mapSign(source?.kind === 'observation' ? 'own' : 'stated', paperTokens),
        text: source?.title ?? words.t('source.none'),
        how: words.t('count.statements', { n: all.size }),
        source: source === null ? '' : source.date === null ? words.t('source.noDate') : words.day(source.date),
      }
    })
}
