import { useState } from 'preact/hooks'
import type { Story } from '../../../contract/records/meeting/story.ts'
import { fullName, makeFile } from '../../files/make-file.ts'
import { storyDocument } from '../../files/story-document.ts'
import { today } from '../../i18n/day.ts'
import type { Lang } from '../../i18n/words.ts'
import { ChoiceCheck, ChoiceLines } from '../../parts/choice/choice-lines.tsx'
import { Choose } from '../../parts/choose.tsx'
import { usePresented } from '../../parts/story/use-presented.ts'
import { words } from '../../store/language.ts'
import { moments, type RegionData } from '../../store/region-data.ts'
import { LangLines } from './lang-lines.tsx'
import { FileButtons } from './file-buttons.tsx'
import { SheetPreview } from './sheet-preview.tsx'
import { useDocument } from './use-document.ts'
import { useMadeFile } from '../../parts/page/use-made-file.ts'

/** What reads best first. */
const forms = ['html', 'handout', 'pptx', 'poster'] as const
type StoryForm = (typeof forms)[number]
type Props = {
  now: RegionData
  story: Story
  stories: readonly Story[]
  onStory: (id: string) => void
  onClose: () => void
}

/** A story as a file that opens anywhere: in which form and language, with the notes or not, and how it will look. */
export function TakeStory({ now, story, stories, onStory, onClose }: Props) {
  const { t } = words.value
  const region = usePresented(now, story)
  const moment =
    now.graph.moments.find(({ id }) => id === story.moment) ??
    moments.value?.find((one) => one.moment.id === story.moment)?.moment ??
    null
  const [format, setFormat] = useState<StoryForm>('html')
  const [notes, setNotes] = useState(false)
  const [roles, setRoles] = useState(false)
  const [lang, setLang] = useState<Lang>(story.lang)
  const { document, part, fault } = useDocument(
    region === null
      ? null
      : (making) => storyDocument(region, story, { format, notes, roles, lang, moment, day: today() }, making),
    [region, story, format, notes, roles, lang, moment],
  )
  const file = useMadeFile(onClose)
  // A poster is one drawing with the steps under it.
  const isFlat = format === 'poster' && document !== null && document.sheet === null
  return (
    <form
      class="take-form"
      onSubmit={(event) => {
        event.preventDefault()
        if (document !== null && !isFlat) void file.make((making) => makeFile(document, format, making))
      }}
    >
      <div class="take-choices">
        {stories.length > 1 && (
          <Choose
            label={t('take.story')}
            value={story.id}
            options={stories.map(({ id, name }) => ({ id, name }))}
            onChoose={onStory}
          />
        )}
        <ChoiceLines
          name="take-form"
          legend={t('take.form')}
          value={format}
          options={forms.map((id) => ({ id, text: t(`take.story.${id}`), hint: t(`take.story.${id}.for`) }))}
          onChoose={setFormat}
        />
        <ChoiceCheck text={t('take.notes')} hint={t('take.notes.why')} checked={notes} onChange={setNotes} />
        <ChoiceCheck text={t('take.roles')} hint={t('take.roles.why')} checked={roles} onChange={setRoles} />
        <LangLines value={lang} onChoose={setLang} />
      </div>
      <SheetPreview document={document} part={part} isStory={format !== 'poster'} />
      <FileButtons
        name={document === null ? null : fullName(document, format)}
        go={t('take.go')}
        fault={isFlat ? t('take.noSheet') : fault}
        {...{ document, file, onClose }}
      />
    </form>
  )
}
