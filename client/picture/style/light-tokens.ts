import { type Tokens, tokensFrom } from './tokens.ts'

/** The light colours where there is no page to ask: as client/style/tokens.css has them. */
const values: Readonly<Record<string, string>> = {
  '--ink': '#17212b',
  '--ink-soft': '#4a5763',
  '--ink-faint': '#65707b',
  '--hairline': '#d5dbe1',
  '--field': '#f1f3f6',
  '--present': '#dce2e8',
  '--hatch': '#d6dde4',
  '--paper': '#ffffff',
  '--canvas': '#f7f8fa',
  '--action': '#0b4f6c',
  '--selected': '#eaf2f5',
  '--marker': '#f7e463',
  '--on-marker': '#17212b',
  '--sector-public': '#0072b2',
  '--sector-work-income': '#009e73',
  '--sector-employers': '#e69f00',
  '--sector-workers': '#d55e00',
  '--sector-education': '#cc79a7',
  '--sector-care': '#56b4e9',
  '--sector-support': '#6b7280',
}

/** Those of the page, in its light theme. */
export const lightTokens: Tokens = tokensFrom((property) => values[property] ?? '')
/** The same on white paper: what lies open shows the sheet. */
export const paperTokens: Tokens = { ...lightTokens, canvas: lightTokens.paper }
