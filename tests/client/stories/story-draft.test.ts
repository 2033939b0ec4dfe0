import { beforeEach, describe, expect, it } from '@jest/globals'
import { Story } from '../../../contract/records/meeting/story.ts'
import { arrive } from '../components/render.tsx'
import { graph } from '../../support/zeeland.ts'
import {
  addStory,
  canRedoEdit,
  canUndoEdit,
  discardStoryDraft,
  editStory,
  isUnsaved,
  otherVersion,
  settleStory,
  storiesHere,
  storyOf,
  storyPuts,
  undoEdit,
} from '../../../client/store/stories/story-draft.ts'

const remembered = new Map<string, string>()
Object.assign(globalThis, {
  localStorage: {
    getItem: (key: string) => remembered.get(key) ?? null,
    setItem: (key: string, value: string) => void remembered.set(key, value),
    removeItem: (key: string) => void remembered.delete(key),
  },
})

const story = (name: string, more: Partial<Story> = {}): Story =>
  Story.parse({
    ...{ id: 'am24-story-a', name, lang: 'nl', moment: null, before: null, seen: 1, by: null, steps: [] },
    ...more,
  })
const id = story('A').id
const step = {
  id: 's1',
  what: 'words',
  title: 'Een',
  text: '',
  notes: '',
  view: null,
  fit: 'all',
  hidden: false,
} as const
const recorded = (...stories: Story[]) => arrive('/AM24/stories', { graph: { ...graph, stories } })
const rename = (name: string, key: string | null = null) => {
  editStory(id, (one) => ({ ...one, name }), key)
}

describe('a story that is edited in the browser', () => {
  beforeEach(() => {
    discardStoryDraft(id)
    remembered.clear()
    recorded()
  })

  it('is there for who edits and who presents it before it is recorded', () => {
    expect(storyOf(id)).toBeNull()
    addStory(story('Stuurgroep'))
    expect([storyOf(id)?.name, isUnsaved(id), storiesHere.value.length]).toEqual(['Stuurgroep', true, 1])
    expect(storyPuts(id)).toEqual([{ op: 'put', what: 'story', record: story('Stuurgroep') }])
    expect(remembered.get('ketenkaart.draft.story.am24-story-a')).toContain('Stuurgroep')
  })

  it('is the recorded one until it is changed, and again when that is let go of', () => {
    recorded(story('Stuurgroep'))
    expect([storyOf(id)?.name, isUnsaved(id), storyPuts(id)]).toEqual(['Stuurgroep', false, []])
    rename('Bestuur')
    expect([storyOf(id)?.name, isUnsaved(id)]).toEqual(['Bestuur', true])
    discardStoryDraft(id)
    expect([storyOf(id)?.name, isUnsaved(id)]).toEqual(['Stuurgroep', false])
  })

  it('is saved once the record says the same', () => {
    const { steps, ...others } = story('Stuurgroep', { steps: [step] })
    const { hidden, ...rest } = step
    // However it was put together.
    addStory({ steps: [{ hidden, ...rest }], ...others })
    recorded(story('Stuurgroep', { steps }))
    expect([isUnsaved(id), otherVersion(id), storiesHere.value.length]).toEqual([false, null, 1])
  })

  it('takes back one change after the other; what was typed in one go goes at once', () => {
    addStory(story('A'))
    rename('B')
    rename('BC', 'name')
    rename('BCD', 'name')
    expect([canUndoEdit(id), canRedoEdit(id)]).toEqual([true, false])
    undoEdit(id, 'undo')
    expect(storyOf(id)?.name).toBe('B')
    undoEdit(id, 'undo')
    expect([storyOf(id)?.name, canUndoEdit(id)]).toEqual(['A', false])
    undoEdit(id, 'redo')
    undoEdit(id, 'redo')
    expect([storyOf(id)?.name, canRedoEdit(id)]).toEqual(['BCD', false])
    undoEdit(id, 'undo')
    rename('E')
    expect(canRedoEdit(id)).toBe(false)
  })

  it('follows what somebody else changed alone', () => {
    recorded(story('Stuurgroep'))
    rename('Bestuur')
    recorded(story('Stuurgroep', { steps: [step], seen: 4 }))
    expect(storyOf(id)).toMatchObject({ name: 'Bestuur', steps: [step], seen: 4 })
    expect(otherVersion(id)).toBeNull()
  })

  it('keeps both versions where two changed the same, until one is chosen', () => {
    const both = () => {
      discardStoryDraft(id)
      recorded(story('Stuurgroep'))
      rename('Van mij')
      recorded(story('Van een ander'))
    }
    both()
    expect([storyOf(id)?.name, otherVersion(id)?.name]).toEqual(['Van mij', 'Van een ander'])
    // Who types on does not choose by that.
    rename('Van mij!')
    expect(otherVersion(id)?.name).toBe('Van een ander')
    settleStory(id, 'mine')
    expect([storyOf(id)?.name, otherVersion(id), isUnsaved(id)]).toEqual(['Van mij!', null, true])
    both()
    settleStory(id, 'theirs')
    expect([storyOf(id)?.name, otherVersion(id), isUnsaved(id)]).toEqual(['Van een ander', null, false])
  })
})
