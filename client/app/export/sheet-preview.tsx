import type { FileDocument } from '../../files/file-document.ts'
import { sheetOf } from '../../files/sheet/frame-sheet.ts'
import { Drawn, HatchPatterns } from '../../parts/drawn.tsx'
import { hatchesOf } from '../../picture/pens/svg-attributes.ts'
import type { Picture } from '../../picture/primitives.ts'
import { loadedTypeface } from '../../picture/typeface/typeface.ts'
import { words } from '../../store/language.ts'
import { partText } from './file-buttons.tsx'
import type { FileProgress } from '../../parts/page/use-made-file.ts'

type Props = { document: FileDocument | null; part: FileProgress | null; isStory: boolean }

/** How a file will look, as small as the dialog is; what it says is in words around it. */
export function SheetPreview({ document, part, isStory }: Props) {
  const { t } = words.value
  if (document === null)
    return (
      <div class="take-preview is-waiting" role="status">
        {partText(part) ?? t('take.drawing')}
      </div>
    )
  return (
    <figure class="take-preview">
      <div class="take-sheet" tabIndex={0} role="group" aria-label={t('take.preview')}>
        {isStory ? <StepPictures document={document} /> : <SheetPicture document={document} />}
      </div>
      <figcaption class="small soft">{document.leftOut}</figcaption>
    </figure>
  )
}

function SheetPicture({ document }: { document: FileDocument }) {
  const sheet = sheetOf(document, loadedTypeface().measure)
  if (sheet === null) return null
  return <PaperPicture {...sheet} label={`${document.head}, ${document.moment}`} />
}

/** The steps of a story, each with its drawing in small. */
const StepPictures = ({ document: { steps, name } }: { document: FileDocument }) => (
  <ol class="take-steps">
    {steps.map(({ id, title, drawing, notes }, at) => (
      <li key={`${name} ${id}`}>
        <span class="take-step-picture">
          {drawing !== null && <PaperPicture {...drawing} label={drawing.heading} />}
        </span>
        <span>
          {at + 1}. {title}
          {notes !== null && <span class="small soft take-step-notes">{notes}</span>}
        </span>
      </li>
    ))}
  </ol>
)

type PictureProps = { picture: Picture; width: number; height: number; label: string }
const PaperPicture = ({ picture, width, height, label }: PictureProps) => (
  <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
    <HatchPatterns hatches={hatchesOf(picture)} />
    <Drawn picture={picture} />
  </svg>
)
