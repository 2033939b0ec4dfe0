import { MentionForm } from '../forms/mention-form.tsx'
import { MarkIcon } from '../parts/mark.tsx'
import type { Mark } from '../scene/scene.ts'
import { kindName } from '../scene/words/scene-words.ts'
import { words } from '../store/language.ts'
import type { RegionData } from '../store/region-data.ts'
import { nameOf } from '../text/names.ts'
import { Depth } from './depth.tsx'
import { RecordTabs } from './history/record-tabs.tsx'
import { SourceLink } from './record/source-link.tsx'
import { RecordNote } from '../parts/page/record-note.tsx'

/** Named, but not who: the words of the source, and whom they may stand for. */
export function MentionPanel({ now, mark }: { now: RegionData; mark: Mark }) {
  const { t, lang } = words.value
  const [only, ...others] = mark.mentions
  const kinds = [...new Set(mark.mentions.flatMap((mention) => mention.kinds))].map((kind) => kindName(lang, kind))
  return (
    <>
      <div class="panel-head">
        <MarkIcon {...mark} size={40} />
        <div>
          <h2 class="panel-title">‘{mark.name}’</h2>
          <p class="soft small">{t('line.mention')}</p>
        </div>
      </div>
      <RecordTabs now={now} record={others.length === 0 ? (only?.id ?? null) : null}>
        <p class="panel-lead">{t('mention.kinds', { kinds: kinds.join(', ') })}</p>
        <ul class="panel-part">
          {mark.mentions.map((mention) => (
            <li key={mention.id} class="statement">
              <div>
                <span class="statement-name">{nameOf(now.graph, mention.at, words.value)}</span>
                <p class="small soft said">
                  <span>{t('said.as', { words: mention.words })}</span>
                  <span>{t(mention.level === null ? 'level.unspecified' : `level.${mention.level}`)}</span>
                  {mention.inferred && <span>{t('how.inferred')}</span>}
                  {mention.note !== null && <RecordNote>{mention.note}</RecordNote>}
                  <SourceLink graph={now.graph} id={mention.source} />
                </p>
                <MentionForm key={mention.id} now={now} mention={mention} />
              </div>
            </li>
          ))}
        </ul>
        <Depth />
      </RecordTabs>
    </>
  )
}
