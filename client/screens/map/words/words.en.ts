import type { Side } from '../../../scene/scene.ts'
import type { MapWords } from './words.ts'

const sides: Record<Side, { name: string; level: string }> = {
  table: { name: 'Table', level: 'administrative' },
  policy: { name: 'Policy', level: 'policy' },
  floor: { name: 'Floor', level: 'operational' },
  unspecified: { name: 'Level', level: 'not named' },
}
const hows: Record<string, string> = {
  stated: 'the source says so',
  inferred: 'our reading of the source',
  mentioned: 'named, but not who',
  members: 'counts through members or cluster',
  known: 'known, nothing said yet',
  expected: 'expected',
}

export const englishMap: MapWords = {
  side: (side) => sides[side],
  partners: 'Partners',
  band: (partners, sectors) => [
    `${partners} ${partners === 1 ? 'organisation' : 'organisations'}`,
    `in ${sectors} ${sectors === 1 ? 'sector' : 'sectors'}`,
  ],
  nothingYet: 'Here you will see who meets whom in the work, and who sits at the table only.',
  legendName: 'Legend',
  legend: {
    table: 'administrative',
    policy: 'policy',
    floor: 'operational',
    unspecified: 'level not named',
    stated: 'the source says so',
    inferred: 'our reading of the source',
    mentioned: 'named, but not who',
    members: 'counts through members',
    lead: 'lead, chair',
    known: 'known, nothing said yet',
    expected: 'expected, missing',
    place: 'place expected',
    silent: 'nothing said yet',
    centre: 'centre municipality',
    stack: 'equal partners, one stack',
    high: 'gap, high',
    medium: 'gap, medium',
    low: 'gap, low',
    assigned: 'gap, assigned',
    settled: 'gap, meant to be so',
    want: 'expected between two, not found',
    split: 'strong on one side, weak on the other',
    fragile: 'only line',
    open: 'cannot be decided',
    strength: 'strength, 1 to 5',
    board: 'table',
    work: 'work floor',
  },
  canvas: {
    name: (region) => `Map of ${region}`,
    summary: (partners, rows, findings) =>
      `${partners} partners and groups, ${rows} tables and activities, ${findings} questions. All of it is in the list after the map as well.`,
    keys: 'Arrows: along the partners. Enter: in words. Plus and minus: larger and smaller. Esc: nothing chosen.',
  },
  outline: {
    name: 'The map in words',
    keys: 'Up and down arrow: along the lines. Right arrow: open. Left arrow: back. Enter: choose. Esc: back to the map.',
    how: (how) => hows[how] ?? how,
    sits: (count) => (count === 1 ? '1 place' : `${count} places`),
    facts: (count) => (count === 1 ? '1 line' : `${count} lines`),
    lead: 'lead or chair',
    nowhere: 'named nowhere',
    question: (number) => `question ${number}`,
    undecided: (number) => `question ${number}, cannot be decided`,
    tie: (name) => `directly with ${name}`,
    nobody: 'nobody named',
  },
  fit: 'Whole map',
  zoomIn: 'Larger',
  zoomOut: 'Smaller',
}
