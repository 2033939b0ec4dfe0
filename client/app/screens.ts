import type { MessageKey } from '../i18n/words.ts'
import { gapsScreen } from '../screens/gaps/gaps-view.tsx'
import { listScreen } from '../screens/list/list-view.tsx'
import type { ScreenModule } from '../screens/screen.ts'
import type { ScreenId } from '../store/address/view-state.ts'
import { type Lazy, lazy, ready } from './lazy.ts'

type Screen = {
  label: MessageKey
  module: Lazy<ScreenModule>
  /** The head waits for the screen, which has a headline of its own. */
  ownHeadline?: true
  /** By itself under the bar: no head, and nothing beside it that is not on paper. */
  alone?: true
  /** Nothing of the app stands around it, and none of its keys work. */
  bare?: true
  /** It has a bar of its own in place of that of the region. */
  ownBar?: true
}

/** The screens of a region, in their order in the bar. The map and what only some look at are fetched when first shown. */
export const screens: Readonly<Record<ScreenId, Screen>> = {
  map: { label: 'view.map', module: lazy(async () => (await import('../screens/map/map-screen.tsx')).mapScreen) },
  list: { label: 'view.list', module: ready(listScreen) },
  gaps: { label: 'view.gaps', module: ready(gapsScreen) },
  matrix: {
    label: 'view.matrix',
    module: lazy(async () => (await import('../screens/matrix/matrix-view.tsx')).matrixScreen),
    ownHeadline: true,
  },
  chain: {
    label: 'view.chain',
    module: lazy(async () => (await import('../screens/chain/chain-view.tsx')).chainScreen),
    ownHeadline: true,
  },
  agenda: {
    label: 'view.agenda',
    module: lazy(async () => (await import('../screens/agenda/agenda-view.tsx')).agendaScreen),
    ownHeadline: true,
  },
  figures: {
    label: 'view.figures',
    module: lazy(async () => (await import('../screens/figures/figures-view.tsx')).figuresScreen),
    ownHeadline: true,
  },
  sheet: {
    label: 'view.sheet',
    module: lazy(async () => (await import('../screens/handout/handout-page.tsx')).handoutScreen),
    alone: true,
  },
  pairs: {
    label: 'view.pairs',
    module: lazy(async () => (await import('../screens/pairs/pairs-screen.tsx')).pairsScreen),
    alone: true,
  },
  round: {
    label: 'view.round',
    module: lazy(async () => (await import('../screens/round/round-screen.tsx')).roundScreen),
    alone: true,
  },
  history: {
    label: 'view.history',
    module: lazy(async () => (await import('../screens/history/history-screen.tsx')).historyScreen),
    alone: true,
  },
  import: {
    label: 'view.import',
    module: lazy(async () => (await import('../screens/import/import-screen.tsx')).importScreen),
    alone: true,
  },
  compare: {
    label: 'view.compare',
    module: lazy(async () => (await import('../screens/compare/compare-screen.tsx')).compareScreen),
    alone: true,
  },
  stories: {
    label: 'view.stories',
    module: lazy(async () => (await import('../screens/stories/stories-screen.tsx')).storiesScreen),
    alone: true,
  },
  factsheet: {
    label: 'view.factsheet',
    module: lazy(async () => (await import('../screens/factsheet/factsheet-page.tsx')).factsheetScreen),
    alone: true,
  },
  story: {
    label: 'view.story',
    module: lazy(async () => (await import('../screens/stories/story-screen.tsx')).storyScreen),
    alone: true,
    ownBar: true,
  },
  present: {
    label: 'view.present',
    module: lazy(async () => (await import('../screens/present/present-screen.tsx')).presentScreen),
    bare: true,
  },
  room: {
    label: 'view.room',
    module: lazy(async () => (await import('../screens/present/room-screen.tsx')).roomScreen),
    bare: true,
  },
}
