import { describe, expect, it } from '@jest/globals'
import { projectFiles, read } from '../support/files.ts'

const sheets = projectFiles().filter((path) => /^client\/style\/.*\.css$/.test(path))
/** In a drawing a px is one of the drawing, which grows as a whole. */
const drawings = /^client\/style\/(rules\/example|map\/(map|band|fill))\.css$/
const isOfDrawing = (line: string) => /stroke|^ {2}font-size: 13px;$/.test(line)

/** Lengths of 4 px and more: what is thinner is a line. */
const fixed = (line: string) => [...line.matchAll(/(?<![\w.])(\d+(?:\.\d+)?)px/g)].filter(([, px]) => Number(px) >= 4)

describe('the styles', () => {
  it('measure in letters, so that all grows with the letters one has set in the browser', () => {
    const found = sheets
      .filter((path) => !drawings.test(path))
      .flatMap((path) =>
        read(path)
          .split('\n')
          .flatMap((line, at) =>
            fixed(line).length > 0 && !isOfDrawing(line) ? [`${path}:${at + 1} ${line.trim()}`] : [],
          ),
      )
    expect(found).toEqual([])
  })

  it('keep to the size of letters that the browser has', () => {
    expect(read('client/style/base.css')).toMatch(/^html \{\s+font:\s+100%\//m)
  })
})
