import { h } from 'preact'
import type { ExampleSide, Rule } from '../../../contract/rule.ts'
import type { Words } from '../../i18n/words.ts'
import '../../style/rules/example.css'
import { drawExample } from '../../picture/example/draw.ts'

type Props = { side: ExampleSide; rule: Pick<Rule, 'side'>; words: Words; marked: boolean }

/** The drawing of one side of an example; what it shows stands beside it in words. */
export function ExampleDrawing({ side, rule, words, marked }: Props) {
  const { width, height, shapes } = drawExample(side, rule, words, marked)
  return (
    <svg
      class={`example${width > 460 ? ' is-wide' : ''}`}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={side.caption[words.lang]}
    >
      {shapes.map(({ tag, kind, at, text }, index) => h(tag, { key: index, class: kind, ...at }, text))}
    </svg>
  )
}
