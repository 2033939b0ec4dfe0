import { useEffect, useMemo } from 'preact/hooks'
import type { ImportPreview } from '../../../contract/answers/import.ts'
import { announce } from '../../store/actions.ts'
import { knownRecords, withBrought } from '../../store/import/brought-records.ts'
import { fileChoices, fileNotices, type ImportedFile, regionMovedOn } from '../../store/import/import-state.ts'
import { isFileQuestion, isSettled, previewRows, previewSums } from '../../store/import/preview-rows.ts'
import { words } from '../../store/language.ts'
import { narrow, tight } from '../../store/screen.ts'
import type { RegionData } from '../../store/region-data.ts'
import { previewHeadline } from '../../text/import/preview-words.ts'
import { FileEffect } from './beside/file-effect.tsx'
import { RecognisedFile } from './beside/recognised-file.tsx'
import { ReadingFailed } from './reading-file.tsx'
import { PreviewGroups } from './rows/preview-groups.tsx'

type Props = { now: RegionData; file: ImportedFile; preview: ImportPreview }

/** What was recognised, what comes of it row by row, and what it does to the region. */
export function FilePreview({ now, file, preview }: Props) {
  const { t } = words.value
  const rows = useMemo(() => previewRows(preview.items), [preview])
  const sums = useMemo(() => previewSums(preview, rows, knownRecords(now.graph)), [preview, rows, now.graph])
  const brought = useMemo(
    () => withBrought(now.graph, [...(preview.changeSet?.changes ?? []), ...preview.items.map(({ put }) => put)]),
    [preview, now.graph],
  )
  const { questions, errors } = fileNotices.value
  const choices = fileChoices.value
  const asked = questions.filter(isFileQuestion)
  const open = [...asked, ...errors].filter((notice) => !isSettled(choices, notice))
  const needed = new Set(open.map(({ sheet, row, code }) => `${sheet ?? ''} ${row ?? code}`)).size
  const headline = previewHeadline(preview, { brings: sums.brings, needed }, words.value)
  useEffect(() => {
    announce(t('import.said', { what: headline }))
  }, [headline])
  const unclear = asked.filter((notice) => !isSettled(choices, notice)).length
  const counted = [
    t('import.count.rows', { n: preview.rows }),
    ...(sums.counts.new > 0 ? [t('import.count.new', { n: sums.counts.new })] : []),
    ...(sums.counts.changed > 0 ? [t('import.count.changed', { n: sums.counts.changed })] : []),
    ...(preview.counts.same > 0 ? [t('import.count.same', { n: preview.counts.same })] : []),
    ...(unclear > 0 ? [t('import.count.unclear', { n: unclear })] : []),
    ...(errors.length > 0 ? [t('import.count.stopped', { n: errors.length })] : []),
    t('import.count.kept'),
  ]
  const recognised = <RecognisedFile now={now} file={file} preview={preview} />
  const isAside = !narrow.value && !tight.value
  return (
    <>
      {isAside && <aside class="import-left">{recognised}</aside>}
      <div class="import-middle">
        <div class="import-head">
          <h1>{headline}</h1>
          <p class="soft">{counted.join(' · ')}</p>
          {regionMovedOn.value && (
            <p class="import-moved" role="status">
              {t('import.moved')}
            </p>
          )}
          <ReadingFailed />
        </div>
        {!isAside && (
          <details class="import-fold">
            <summary>{t('import.known')}</summary>
            {recognised}
          </details>
        )}
        <PreviewGroups now={now} preview={preview} rows={rows} sums={sums} brought={brought} />
      </div>
      <FileEffect now={now} file={file} preview={preview} sums={sums} brought={brought} left={open.length} />
    </>
  )
}
