import { Icon } from '../../parts/icon.tsx'
import { unavailableWhen } from '../../parts/page/unavailable.ts'
import { shownBeside } from '../../screens/beside/beside-rows.ts'
import { inform } from '../../store/actions.ts'
import { besideFigures } from '../../store/beside/figures-beside.ts'
import { words } from '../../store/language.ts'
import { route } from '../../store/route.ts'
import { useMadeFile } from '../../parts/page/use-made-file.ts'

/** What is shown of all regions as a PDF; what makes it is fetched when it is first needed. */
async function makeFile(): Promise<{ name: string; content: Blob } | null> {
  const answer = besideFigures.value
  if (answer === null) return null
  const { t, lang } = words.value
  const choice = route.value.beside
  const { all, laid, shown } = shownBeside(answer.regions, choice)
  const filters = laid
    ? []
    : [
        ...(choice.form === null ? [] : [`${t('beside.form')}: ${t(`steering.${choice.form}`)}`]),
        ...(choice.preset === null ? [] : [`${t('preset')}: ${t(`preset.${choice.preset}`)}`]),
      ]
  const [{ besideDocument }, { makeBesidePdf }, { fontFile }] = await Promise.all([
    import('../../files/beside/beside-document.ts'),
    import('../../files/beside/make-beside-pdf.ts'),
    import('../../picture/typeface/font-files.ts'),
  ])
  const document = besideDocument({ on: answer.on, shown, all: all.length, laid, filters }, lang)
  const [regular, bold] = await Promise.all([fontFile(400), fontFile(600)])
  const content = await makeBesidePdf(document, { regular, bold })
  return { name: `${document.name}.pdf`, content: new Blob([content as BlobPart], { type: 'application/pdf' }) }
}

/** Takes what is shown of all regions along, on A3; off until all of it is worked out. */
export function TakeBeside() {
  const { t } = words.value
  const making = useMadeFile(() => undefined)
  const answer = besideFigures.value
  const isOff = making.busy || answer === null || answer.waiting.length > 0
  const take = async () => {
    if (isOff) return
    await making.make(() =>
      makeFile().catch(() => {
        inform(t('beside.take.failed'))
        return null
      }),
    )
  }
  return (
    <button class="tool beside-tool" type="button" {...unavailableWhen(isOff)} onClick={() => void take()}>
      <Icon name="download" />
      <span>{t(making.busy ? 'beside.take.busy' : 'beside.take')}</span>
    </button>
  )
}
