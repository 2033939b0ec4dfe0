import { useState } from 'preact/hooks'
import type { ChangeRecord } from '../../../contract/change.ts'
import { RecordId } from '../../../contract/ids.ts'
import { readLog } from '../../store/undo/read-log.ts'
import { words } from '../../store/language.ts'
import type { RegionData } from '../../store/region-data.ts'

/** Every step that changed a record, newest first; read when it is opened. */
export function RecordHistory({ now, record }: { now: Pick<RegionData, 'graph'>; record: string }) {
  const { t, day } = words.value
  const [found, setFound] = useState<readonly ChangeRecord[] | 'failed' | null>(null)
  const { region } = now.graph
  const read = async () => {
    const all = await readLog(region.id, { record: RecordId.parse(record) }, () => false).catch(() => null)
    setFound(all ?? 'failed')
  }
  return (
    <details
      class="finding-history"
      onToggle={(event) => {
        if (event.currentTarget.open) void read()
      }}
    >
      <summary>{t('history')}</summary>
      {found === 'failed' && <p class="small">{t('history.failed')}</p>}
      {found !== null && found !== 'failed' && found.length === 0 && <p class="small soft">{t('history.none')}</p>}
      {found !== null && found !== 'failed' && (
        <ul class="small">
          {found.map(({ id, at, by, title, undoes }) => (
            <li key={id}>
              <span class="soft">
                {by === null ? day(at.slice(0, 10)) : t('history.by', { day: day(at.slice(0, 10)), by })}
              </span>
              <br />
              {undoes === null ? title : t('write.undone', { title })}
            </li>
          ))}
        </ul>
      )}
    </details>
  )
}
