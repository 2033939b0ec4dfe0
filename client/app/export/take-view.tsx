import { useMemo, useState } from 'preact/hooks'
import { scopesOf, type ShareScope } from '../../drawn/share/share-region.ts'
import type { FileDocument } from '../../files/file-document.ts'
import { fullName, makeFile } from '../../files/make-file.ts'
import type { Making } from '../../files/making.ts'
import { copyPicture } from '../../files/png/make-png.ts'
import { viewDocument } from '../../files/story-document.ts'
import { today } from '../../i18n/day.ts'
import type { Lang } from '../../i18n/words.ts'
import { ChoiceCheck, ChoiceLines } from '../../parts/choice/choice-lines.tsx'
import { usePresented } from '../../parts/story/use-presented.ts'
import { inform } from '../../store/actions.ts'
import type { ViewState } from '../../store/address/view-state.ts'
import { knownComparison } from '../../store/comparison/use-comparison.ts'
import { words } from '../../store/language.ts'
import { moments, type RegionData } from '../../store/region-data.ts'
import { route } from '../../store/route.ts'
import { view as screenOnPage } from '../../store/screen.ts'
import { LangLines } from './lang-lines.tsx'
import { FileButtons } from './file-buttons.tsx'
import { SheetPreview } from './sheet-preview.tsx'
import { useDocument } from './use-document.ts'
import { useMadeFile } from '../../parts/page/use-made-file.ts'

/** Pictures first, then what is printed, then what is edited on. */
const forms = ['svg', 'png', 'copy', 'a4', 'a3', 'poster', 'pptx'] as const
type ViewForm = (typeof forms)[number]
const formatOf = (form: ViewForm) => (form === 'copy' ? 'png' : form)

/** The view on the screen as a file: what of it, in which form and language, and how it will look. */
export function TakeView({ now, onClose }: { now: RegionData; onClose: () => void }) {
  const { t, lang: here } = words.value
  const view: ViewState = { ...route.value, view: screenOnPage.value }
  const presented = usePresented(now, null)
  const comparison = knownComparison(now, view)
  const region = useMemo(() => presented && { ...presented, comparison }, [presented, comparison])
  const moment = moments.value?.find((one) => one.moment.id === view.moment)?.moment ?? null
  // Figures and a comparison are worked out of a whole region.
  const isWhole = view.view === 'figures' || view.view === 'compare'
  const scopes = region === null || isWhole ? (['region'] as const) : scopesOf(region, view)
  const [form, setForm] = useState<ViewForm>('svg')
  const [scope, setScope] = useState<ShareScope>('region')
  const [roles, setRoles] = useState(false)
  const [lang, setLang] = useState<Lang>(here)
  const format = formatOf(form)
  const { document, part, fault } = useDocument(
    region === null ? null : () => viewDocument(region, view, { format, scope, roles, lang, moment, day: today() }),
    [region, format, scope, roles, lang, moment],
  )
  const file = useMadeFile(onClose)
  return (
    <form
      class="take-form"
      onSubmit={(event) => {
        event.preventDefault()
        if (document !== null) void file.make((making) => fileOf(document, form, making))
      }}
    >
      <div class="take-choices">
        <ChoiceLines
          name="take-form"
          legend={t('take.form')}
          value={form}
          options={forms.map((id) => ({ id, text: t(`take.view.${id}`), hint: t(`take.view.${id}.for`) }))}
          onChoose={setForm}
        />
        {scopes.length > 1 && (
          <ChoiceLines
            name="take-scope"
            legend={t('take.scope')}
            value={scope}
            options={scopes.map((id) => ({ id, text: t(`take.scope.${id}`) }))}
            onChoose={setScope}
          />
        )}
        <ChoiceCheck text={t('take.roles')} hint={t('take.roles.why')} checked={roles} onChange={setRoles} />
        <LangLines value={lang} onChoose={setLang} />
      </div>
      <SheetPreview document={document} part={part} isStory={false} />
      <FileButtons
        name={document === null || form === 'copy' ? null : fullName(document, form)}
        go={t(form === 'copy' ? 'take.copy' : 'take.go')}
        {...{ document, fault, file, onClose }}
      />
      <p class="small soft">{t('take.print')}</p>
    </form>
  )
}

/** The file that is handed to the browser; null where the picture goes to the clipboard. */
async function fileOf(document: FileDocument, form: ViewForm, making: Making) {
  const { t } = words.value
  const made = makeFile(document, formatOf(form), making)
  if (form !== 'copy') return made
  if (!(await copyPicture(made.then(({ content }) => content)))) throw new Error(t('take.notCopied'))
  inform(t('take.copied'))
  return null
}
