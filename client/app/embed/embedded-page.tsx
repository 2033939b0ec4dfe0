import { useEffect, useMemo, useRef } from 'preact/hooks'
import type { DrawnView } from '../../drawn/drawn-view.ts'
import { drawView } from '../../drawn/draw-view.ts'
import type { PresentedRegion } from '../../drawn/presented-region.ts'
import { viewCaption } from '../../drawn/view-caption.ts'
import { type Words, wordsIn } from '../../i18n/words.ts'
import { TwinTables, LegendItem, WholeDrawing } from '../../parts/story/drawing.tsx'
import { Logo } from '../../parts/icon.tsx'
import { useWidth } from '../../parts/page/use-measurement.ts'
import { readTokens } from '../../picture/style/tokens.ts'
import type { ViewState } from '../../store/address/view-state.ts'
import { makeView } from '../../store/make-view.ts'
import { basisText } from '../../text/finding/basis.ts'
import type { EmbeddedView } from './embedded-view.ts'

type Props = Omit<EmbeddedView, 'theme'> & { theme: string }

/** A view of a region in a page of another site: to look at, with nothing that can be changed. */
export function EmbeddedPage({ region, view, fault, ...more }: Props) {
  const words = wordsIn(view.lang)
  if (region === null)
    return (
      <main class="embed">
        <p class="embed-fault">{words.t(fault === 'gone' ? 'embed.gone' : 'embed.trouble')}</p>
      </main>
    )
  return <Shown region={region} view={view} words={words} {...more} />
}

type ShownProps = Omit<Props, 'region' | 'fault'> & { region: PresentedRegion; words: Words }

function Shown({ region, view, words, moment, address, theme }: ShownProps) {
  const { t, day } = words
  const main = useRef<HTMLElement>(null)
  const width = drawingWidth(useWidth(main))
  const drawn = useMemo(
    () => (width === null ? null : draw(region, view, width)),
    // The colours are those of the theme the page has now.
    [region, view, width, theme],
  )
  const { scene, selection } = useMemo(() => makeView(region, view), [region, view])
  const caption = viewCaption(region, view, scene, selection, words)
  const { name } = region.graph.region
  useEffect(() => {
    document.title = `${name}: ${caption} · Ketenkaart`
  }, [name, caption])
  const of =
    moment === null
      ? t('embed.now', { on: day(region.on) })
      : t('embed.moment', { name: moment.name, on: day(region.on) })
  return (
    <main class="embed" ref={main}>
      <header>
        <p class="embed-of small">
          <Logo />
          <b>{name}</b>
          <span>{caption}</span>
          <span>{of}</span>
        </p>
        {drawn !== null && (
          <>
            <h1>{drawn.heading}</h1>
            <p class="small soft">{[drawn.counts, basisText(scene, words)].join(' · ')}</p>
            {drawn.gone.length > 0 && <p class="embed-fault small">{t('embed.goneIds')}</p>}
          </>
        )}
      </header>
      {drawn !== null && <Drawing drawn={drawn} view={view} words={words} />}
      <footer class="small">
        <span class="soft">{t('embed.left')}</span>
        <a href={address} target="_blank" rel="noopener">
          {t('embed.open')}
        </a>
      </footer>
    </main>
  )
}

type DrawingProps = { drawn: DrawnView; view: ViewState; words: Words }
/** The picture with what its signs mean, and the same in words. In a narrow page it lies in a box of its own, which can be moved along. */
const Drawing = ({ drawn, view: { lang }, words: { t } }: DrawingProps) => (
  <>
    <div class="embed-picture" role="region" aria-label={t('embed.picture')} tabIndex={0}>
      <WholeDrawing drawn={drawn} lang={lang} />
    </div>
    {drawn.legend.length > 0 && (
      <ul class="embed-legend small soft" aria-label={t('embed.legend')}>
        {drawn.legend.map((entry) => (
          <LegendItem key={entry.text} {...entry} />
        ))}
      </ul>
    )}
    {drawn.lists.length > 0 && (
      <details class="embed-list">
        <summary>{t('embed.list')}</summary>
        <div class="embed-tables" role="region" aria-label={t('embed.list')} tabIndex={0}>
          <TwinTables lists={drawn.lists} />
        </div>
      </details>
    )}
  </>
)

/** Narrower than this names would be cut, px; the style sheet keeps it so wide. */
const LEAST_WIDTH = 640
/** The width is followed in steps: a page that is dragged is not drawn for each px. */
const STEP = 40
const drawingWidth = (width: number | null) =>
  width === null ? null : Math.max(LEAST_WIDTH, Math.floor(width / STEP) * STEP)

function draw(region: PresentedRegion, view: ViewState, width: number): DrawnView {
  const tokens = readTokens(document.documentElement)
  return drawView(region, view, {
    ...{ width, height: null, fit: 'all', minName: 10.5 },
    tokens: { ...tokens, canvas: tokens.paper },
  })
}
