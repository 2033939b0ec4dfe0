import type { ComponentChildren } from 'preact'
import type { FactsheetDocument } from '../../files/factsheet/factsheet.ts'
import type { PlacedPart, PlacedSheet, PlacedSign, PlacedText } from '../../files/factsheet/placed-sheet.ts'
import { sheetFrame, sheetPaper } from '../../files/factsheet/placed-sheet.ts'
import { Drawn, HatchPatterns } from '../../parts/drawn.tsx'
import { hatchesOf } from '../../picture/pens/svg-attributes.ts'
import type { Word } from '../../picture/primitives.ts'
import { words } from '../../store/language.ts'

type Props = { sheet: FactsheetDocument; placed: PlacedSheet }

/**
 * The sheet as its PDF has it: each line where it stands on the paper. On a narrow screen, and with letters as large as that, the same in
 * the same order as text that flows.
 */
export function SheetPage({ sheet, placed: { parts } }: Props) {
  const pictures = parts.flatMap(({ texts, figure }) => [
    ...(figure?.picture ?? []),
    ...texts.flatMap(({ sign }) => sign?.picture ?? []),
  ])
  const { width, height } = sheetPaper
  return (
    <article class="factsheet" lang={sheet.file.lang}>
      <svg class="factsheet-marks" viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
        <HatchPatterns hatches={hatchesOf(pictures)} />
        <Drawn picture={parts.flatMap(({ marks }) => marks)} />
      </svg>
      {parts.map((part, at) => (
        <Part key={at} part={part} />
      ))}
    </article>
  )
}

function Part({ part: { what, texts, figure } }: { part: PlacedPart }) {
  const content = [...(figure === null ? [] : [<Figure key="figure" figure={figure} />]), ...grouped(texts)]
  if (what === 'head') return <header class="factsheet-part is-head">{content}</header>
  if (what === 'foot') return <footer class="factsheet-part is-foot">{content}</footer>
  return <section class={`factsheet-part is-${what}`}>{content}</section>
}

/** What is a list stands in one. */
function grouped(texts: readonly PlacedText[]): ComponentChildren[] {
  const groups: PlacedText[][] = []
  for (const text of texts) {
    const last = groups.at(-1)
    if (text.tag === 'li' && last?.[0]?.tag === 'li') last.push(text)
    else groups.push([text])
  }
  return groups.map((group, at) =>
    group[0]?.tag === 'li' ? (
      <ul key={at}>
        {group.map((text, nth) => (
          <li key={nth} class="factsheet-box" style={boxOf(text)}>
            <Text text={text} />
          </li>
        ))}
      </ul>
    ) : (
      group.map((text, nth) => <Block key={`${at} ${nth}`} text={text} />)
    ),
  )
}

function Block({ text }: { text: PlacedText }) {
  const { tag: Tag } = text
  return (
    <Tag class="factsheet-box" style={boxOf(text)}>
      <Text text={text} />
    </Tag>
  )
}

/** The room a text takes, so that who cannot see it is led to where it stands. Pt. */
function boxOf({ tag, lines }: PlacedText) {
  const [first, last] = [lines[0], lines.at(-1)]
  if (first === undefined || last === undefined) return {}
  const wide = tag === 'h1' ? sheetFrame.right - first.x : COLUMN
  const left =
    first.anchor === 'end' ? first.x - wide : sheetFrame.left < first.x && tag === 'li' ? first.x - INSET : first.x
  const top = first.y - first.size
  return { '--bx': left, '--by': top, '--bw': wide, '--bh': last.y - top + 2 }
}
/** How wide a column is, and how far a sign may stand before its text, pt. */
const [COLUMN, INSET] = [240, 22]

function Text({ text: { lines, sign } }: { text: PlacedText }) {
  return (
    <>
      {sign !== null && <Sign sign={sign} />}
      <span class="factsheet-text">
        {lines.map((line, at) => (
          <Line key={at} line={line} startsAnew={at > 0 && line.weight !== lines[at - 1]?.weight} />
        ))}
      </span>
    </>
  )
}

/** A line where it stands; in text that flows, what is set otherwise than before begins on a line of its own. */
function Line({ line: { x, y, text, size, weight, anchor, fill }, startsAnew }: { line: Word; startsAnew: boolean }) {
  return (
    <>
      {startsAnew ? <br /> : ' '}
      <span
        class={`factsheet-line${anchor === 'end' ? ' is-end' : ''}`}
        style={{ '--x': x, '--y': y, '--size': size, '--weight': weight, '--fill': fill }}
      >
        {text}
      </span>
    </>
  )
}

function Sign({ sign: { picture, x, y, width, height } }: { sign: PlacedSign }) {
  const number = picture.flatMap((one) => (one.what === 'word' ? [one.text] : [])).join(' ')
  return (
    <svg
      class="factsheet-sign"
      style={{ '--x': x, '--y': y, '--w': width, '--h': height }}
      viewBox={`0 0 ${width} ${height}`}
      {...(number === '' ? { 'aria-hidden': true } : { role: 'img', 'aria-label': number })}
    >
      <Drawn picture={picture} />
    </svg>
  )
}

function Figure({ figure: { picture, x, y, width, height, alt } }: { figure: NonNullable<PlacedPart['figure']> }) {
  return (
    <div
      class="factsheet-figure"
      style={{ '--x': x, '--y': y, '--w': width, '--h': height }}
      tabIndex={0}
      role="group"
      aria-label={words.value.t('factsheet.figure')}
    >
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={alt}>
        <Drawn picture={picture} />
      </svg>
    </div>
  )
}
