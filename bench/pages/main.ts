import '@fontsource-variable/source-sans-3'
import '../../client/style/tokens.css'
import '../../client/style/base.css'
import './stage.css'
import { nameFont } from '../../client/parts/measure-text.ts'
import { measureDrawn } from './drawn.ts'
import { measureFiles } from './files.ts'
import { measureMatrix } from './matrix.ts'
import { measureOurs } from './ours.ts'
import { measurePlain } from './plain.ts'

/** What bench/measure/screen.ts calls from outside. Fonts come first: they are not what is measured. */
const bench = {
  ready: Promise.all([document.fonts.load(nameFont), document.fonts.load(nameFont.replace('400', '600'))]).then(
    () => true,
  ),
  ours: measureOurs,
  plain: measurePlain,
  matrix: measureMatrix,
  drawn: measureDrawn,
  files: measureFiles,
}
export type BenchPage = typeof bench

Object.assign(globalThis, { bench })
