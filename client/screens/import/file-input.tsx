import { useRef } from 'preact/hooks'
import { Icon } from '../../parts/icon.tsx'
import { bringFile } from '../../store/import/import-state.ts'

const forms = '.xlsx,.xlsm,.xls,.ods,.csv,.tsv,.txt,.json,text/csv,text/plain,application/json'

/** A button that opens the browser's choice of a file. */
export function FileInput({ label, isMain = false }: { label: string; isMain?: boolean }) {
  const input = useRef<HTMLInputElement>(null)
  return (
    <>
      <button
        class={isMain ? 'button is-main' : 'button'}
        type="button"
        onClick={() => {
          input.current?.click()
        }}
      >
        <Icon name="upload" />
        {label}
      </button>
      <input
        ref={input}
        type="file"
        accept={forms}
        hidden
        aria-label={label}
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0]
          // The same file can be chosen again, once it was mended.
          currentTarget.value = ''
          if (file !== undefined) bringFile({ name: file.name, content: file })
        }}
      />
    </>
  )
}
