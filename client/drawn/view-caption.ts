import { type Words, uncapitalise } from '../i18n/words.ts'
import type { Scene } from '../scene/scene.ts'
import type { Selection } from '../scene/selection.ts'
import type { ViewState } from '../store/address/view-state.ts'
import { filterNames } from '../text/filters.ts'
import { aboutName, nameOf } from '../text/names.ts'
import type { PresentedRegion } from './presented-region.ts'

/** All of a region that names in a view are taken from. */
type CaptionedRegion = Pick<PresentedRegion, 'graph' | 'rules'>

const plain = (name: string) => name.replaceAll('\u00AD', '')

/** A view in words: which one, what is chosen in it, and how it stands: "Kaart, gekozen Orionis, tafel en vloer". */
export function viewCaption(
  region: CaptionedRegion,
  view: ViewState,
  scene: Scene,
  selection: Selection | null,
  words: Words,
): string {
  const { t } = words
  const screen = view.view ?? 'map'
  const chosen = nameOfSelection(region, scene, selection, words)
  return [
    t(`view.${screen}`),
    chosen === null ? null : t('slide.chosen', { name: plain(chosen) }),
    screen === 'map' ? uncapitalise(t(`arrangement.${view.arrangement}`)) : null,
    ...filterNames(view.filters, region.graph, words, region.rules).map(({ text }) => uncapitalise(text)),
  ]
    .filter((part) => part !== null)
    .join(', ')
}

function nameOfSelection(
  { graph, rules }: CaptionedRegion,
  { region }: Scene,
  selection: Selection | null,
  words: Words,
): string | null {
  switch (selection?.what) {
    case 'finding':
      return aboutName(graph, selection.finding.about, words)
    case 'rule':
      return rules.find(({ id }) => id === selection.rule)?.texts[words.lang].name ?? null
    case 'stage':
      return selection.stage.name
    case 'pair':
      return [selection.pair.a, selection.pair.b]
        .map(({ marks: [mark], sector }) => (sector === null ? (mark?.name ?? '') : words.t(`sector.${sector}`)))
        .join(', ')
    case 'sector':
      return selection.marks[0] === undefined ? null : words.t(`sector.${selection.marks[0].sector}`)
    case 'partner':
    case 'mention':
    case 'absent':
      return selection.mark.name
    case 'table':
      return nameOf(region.graph, selection.rows[0].table, words)
    case 'expectations':
    case 'gone':
    case 'closed':
    case undefined:
      return null
  }
}
