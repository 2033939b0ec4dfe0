import type { Page } from 'playwright-core'
import { RegionGraph } from '../contract/graph.ts'
import type { Activity } from '../contract/records/nodes/activity.ts'
import { askedTwice } from '../tests/support/asked-twice.ts'
import { regionBeside } from '../tests/support/region-beside.ts'
import { settled } from '../tests/support/settled.ts'

/** Who asks for a picture of the guide: the page, and where the product runs. */
type Sitter = { page: Page; origin: string }
/** An address, the size of a phone or not, and what is done before the picture is taken; what that wrote is taken back after it. */
export type GuidePicture = {
  path: string
  phone?: boolean
  writesIn?: string
  pose?: (sitter: Sitter) => Promise<void>
}

const sheet = [
  'Organisatie;Overleg/project;Niveau;Rol',
  'Scalda;Werkgroep WAZ;uitvoerend;lid',
  'FNV;Werkgroep WAZ;uitvoerend;lid',
  'FNV;Regiodeal: arbeidsmarkt voor iedereen;stratgisch;lid',
  'Gem. Terneusen;Werkgroep WAZ;uitvoerend;trekker',
  'UWV;Werkgroep WAZ;uitvoerend;trekker',
  'SBB;Klankbordgroep meerjarenagenda;bestuurlijk;lid',
  'De Betho;Werkgroep WAZ;uitvoerend;lid',
  'HZ;Regiodeal: arbeidsmarkt voor iedereen;uitvoerend;lid',
  '',
].join('\n')

const statuses: Partial<Activity>[] = [
  { status: 'delayed', statusSince: '2025-09-01', start: '2021-11-01', owner: 'Provincie Zeeland' },
  { status: 'running', statusSince: '2021-05-01', start: '2020-11-01', resultVisible: 'yes' },
  { status: 'slimmed', statusSince: '2024-01-01', start: '2021-06-01', structuralMoney: 'no' },
  { status: 'done', statusSince: '2025-12-01', start: '2021-01-01', end: '2025-12-01', resultVisible: 'no' },
  { status: 'secured', statusSince: '2024-01-01', start: '2020-01-01', structuralMoney: 'yes', resultVisible: 'yes' },
  { status: 'not_realised', statusSince: '2022-10-01', start: '2021-08-01' },
]

const graphOf = async (origin: string, region: string) =>
  RegionGraph.parse(await (await fetch(`${origin}/api/v1/regions/${region}/graph`)).json())
const press = async (page: Page, ...keys: string[]) => {
  for (const key of keys) await page.keyboard.press(key)
}
const addName = async (page: Page, key: 'o' | 'p', name: string) => {
  await page.keyboard.press(key)
  await page.locator('input:focus').waitFor()
  await page.keyboard.type(name)
  await page.locator('#fill-names [role=option]').first().waitFor()
  await press(page, 'Enter', 'Escape')
}

/** The story of the steering group on the first step of it, made by the one button of the bar. */
const presentStory = async (page: Page) => {
  await page.getByRole('button', { name: 'Presenteer', exact: true }).click()
  await page.locator('.is-shown').waitFor()
}
const goToStep = async (page: Page, step: number) => {
  await press(page, String(step), 'Enter')
  await page.waitForURL((url) => url.searchParams.get('step') === String(step))
  await page.locator('.is-shown').waitFor()
}

/** The pictures of the tasks in the user guide. Each begins on the regions as they are and leaves them so. */
export const guidePictures: Readonly<Record<string, GuidePicture>> = {
  fill: {
    path: '/AM33/map?fill=yes',
    writesIn: 'AM33',
    pose: async ({ page }) => {
      await page.locator('#map-canvas').focus()
      await addName(page, 'o', 'Stuurgroep Werk')
      await press(page, 'l', 'ArrowRight', 'Space', 'ArrowRight', '0', 'ArrowRight', '?', 'ArrowRight', 'Space')
      await page.locator('.fill-list[aria-busy="false"]').waitFor()
    },
  },
  import: {
    path: '/AM24/import',
    pose: async ({ page }) => {
      const buffer = Buffer.from(sheet)
      await page
        .locator('input[type=file]')
        .setInputFiles({ name: 'overleggen 2026.csv', mimeType: 'text/csv', buffer })
      await page.getByRole('heading', { level: 1, name: /^Het bestand brengt/ }).waitFor()
      await page.locator('.import-counts .marker').waitFor()
    },
  },
  history: {
    path: '/AM24/map?selected=am24-uwv&tab=history',
    writesIn: 'AM24',
    pose: async ({ page, origin }) => {
      const { involvements } = await graphOf(origin, 'AM24')
      const own = involvements.filter(({ partner }) => partner === 'am24-uwv')
      const put = (record: object) => ({ op: 'put', what: 'involvement', record })
      const { change } = regionBeside(() => origin, 'AM24')
      await change(
        'Bevestigd',
        own.map((one) => put({ ...one, lastConfirmed: '2026-11-12' })),
      )
      const seat = own.find(({ at }) => at === 'am24-waz')
      await change('Trekker', [put({ ...seat, lastConfirmed: '2026-11-12', role: 'lead' })])
      await page.reload()
      await settled(page)
      await page
        .getByRole('button', { name: /^Is nu trekker/ })
        .first()
        .click()
      await page.getByText(/^Terugdraaien\?/).waitFor()
    },
  },
  slide: {
    path: '/AM24/map',
    pose: async ({ page }) => {
      await presentStory(page)
      await goToStep(page, 5)
    },
  },
  console: {
    path: '/AM24/map',
    pose: async ({ page }) => {
      await presentStory(page)
      const [room] = await Promise.all([page.context().waitForEvent('page'), press(page, 'n')])
      await page.getByText('Zaalscherm verbonden').waitFor()
      await room.locator('.is-shown').waitFor()
      await goToStep(page, 5)
    },
  },
  story: {
    path: '/AM24/map',
    pose: async ({ page }) => {
      await presentStory(page)
      await goToStep(page, 5)
      await press(page, 'Escape')
      await page.locator('.story-steps button[aria-current], .story-steps [role=listitem]').first().waitFor()
      await page
        .locator('.story-steps')
        .getByRole('button', { name: /Orionis/ })
        .first()
        .click()
      await page.getByText('Stap 5 van').first().waitFor()
    },
  },
  compare: {
    path: '/AM24/map',
    writesIn: 'AM24',
    pose: async ({ page, origin }) => {
      const { change, version } = regionBeside(() => origin, 'AM24')
      const { first, second } = askedTwice(await graphOf(origin, 'AM24'))
      await change('De eerste ronde', first.puts)
      await change('Het eerste peilmoment', first.moment(await version()))
      await change('De tweede ronde', second.puts)
      const [moment] = (await graphOf(origin, 'AM24')).moments
      await page.goto(`${origin}/AM24/compare?from=${moment?.id ?? ''}`)
      await settled(page)
    },
  },
  agenda: {
    path: '/AM24/agenda',
    writesIn: 'AM24',
    pose: async ({ page, origin }) => {
      const { activities } = await graphOf(origin, 'AM24')
      await regionBeside(() => origin, 'AM24').change(
        'Statussen',
        statuses.map((fields, at) => ({ op: 'put', what: 'activity', record: { ...activities[at], ...fields } })),
      )
      await page.reload()
      await settled(page)
    },
  },
  grid: {
    path: '/AM24/list?edit=partners',
    writesIn: 'AM24',
    pose: async ({ page }) => {
      const grid = page.getByRole('grid')
      await grid.focus()
      await press(page, 'Control+End', 'Home')
      await grid.evaluate((element) => {
        const data = new DataTransfer()
        data.setData(
          'text/plain',
          'Naam\tSoort\nDe Betho\tsociaal ontwikkelbedrijf\nCNV\tvakbond\nHoornbeeck College\tmbo/vmbo\n',
        )
        element.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }))
      })
      await page.getByRole('heading', { name: /twee nieuw/ }).waitFor()
      await page.getByRole('button', { name: '1 cel om naar te kijken' }).click()
      await page.getByText('‘mbo/vmbo’ staat niet in de lijst van soort.').waitFor()
    },
  },
  'phone-fill': {
    path: '/AM24/map?fill=yes',
    phone: true,
    writesIn: 'AM24',
    pose: async ({ page }) => {
      await page.locator('.phone-table', { hasText: 'Werkgroep WAZ' }).tap()
      await page.getByRole('button', { name: 'Provincie Zeeland: geen', exact: true }).tap()
      await page.locator('.phone-foot', { hasText: '1 antwoord' }).waitFor()
      await page.locator('.phone-fill').evaluate((element) => {
        element.scrollTo(0, 0)
      })
    },
  },
}
