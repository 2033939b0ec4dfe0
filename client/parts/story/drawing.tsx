import type { DrawnView } from '../../drawn/drawn-view.ts'
import type { Lang } from '../../i18n/words.ts'
import { hatchesOf } from '../../picture/pens/svg-attributes.ts'
import { Drawn, HatchPatterns } from '../drawn.tsx'

/** A drawing as one image, as large as its place. */
export const WholeDrawing = ({ drawn, lang }: { drawn: DrawnView; lang: Lang }) => (
  <svg viewBox={`0 0 ${drawn.width} ${drawn.height}`} role="img" aria-label={drawn.heading} lang={lang}>
    <HatchPatterns hatches={hatchesOf(drawn.picture)} />
    <Drawn picture={drawn.picture} />
  </svg>
)

/** A sign of a drawing with what it means. */
export const LegendItem = ({ sign, width, text }: DrawnView['legend'][number]) => (
  <li>
    <svg viewBox={`0 0 ${width} 14`} style={{ aspectRatio: `${width} / 14` }} aria-hidden="true">
      <HatchPatterns hatches={hatchesOf(sign)} />
      <Drawn picture={sign} />
    </svg>
    {text}
  </li>
)

/** A drawing in words. */
export const TwinTables = ({ lists, class: name }: { lists: DrawnView['lists']; class?: string }) =>
  lists.map(({ caption, head, rows }) => (
    <table key={caption} {...(name === undefined ? {} : { class: name })}>
      <caption>{caption}</caption>
      <thead>
        <tr>
          {head.map((cell, at) => (
            <th key={at} scope="col">
              {cell}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, at) => (
          <tr key={at}>
            {row.map((cell, column) => (
              <td key={column}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  ))
