import { computed, signal } from '@preact/signals'
import { z } from 'zod'
import type { Put } from '../../../contract/change.ts'
import type { RecordId } from '../../../contract/ids.ts'
import { Story } from '../../../contract/records/meeting/story.ts'
import { words } from '../language.ts'
import { type DoubleChange, rebaseDraft } from '../drafts/meanwhile.ts'
import { dropDraft, readDraft, saveDraft } from '../drafts/stored-drafts.ts'
import { regionData } from '../region-data.ts'
import { writeChanges } from '../steps/write.ts'

/** A story as it is edited in this browser. `record`: as it was recorded when one began; null = it is written nowhere yet. */
const StoryDraft = z.strictObject({ story: Story, record: Story.nullable() })
type StoryDraft = z.infer<typeof StoryDraft>

const Index = z.array(z.string())
const indexName = (region: string) => `stories.${region}`
/** Under which a story is kept in the browser until it is written. */
export const storyDraftName = (id: string): string => `story.${id}`

const readIndex = (region: string) => readDraft(indexName(region), Index) ?? []
const regionOf = (id: string) => id.split('-', 1)[0]?.toUpperCase() ?? ''
/** Counts up whenever a draft changes, here or in another window: what is kept in the browser is the one truth. */
const turn = signal(0)
const kept = new Map<string, StoryDraft | null>()
if (typeof addEventListener === 'function')
  addEventListener('storage', ({ key }: StorageEvent) => {
    if (key !== null && !key.startsWith('ketenkaart.draft.stor')) return
    kept.clear()
    turn.value += 1
  })

/** Who reads what is kept is told when it changes. */
const followKept = (): number => turn.value

function draftOf(id: string): StoryDraft | null {
  followKept()
  const known = kept.get(id)
  if (known !== undefined) return known
  const draft = readDraft(storyDraftName(id), StoryDraft)
  kept.set(id, draft)
  return draft
}

/** With its fields in the order in which a record has them: what is the same is then written the same. */
const inOrder = (story: Story): Story => Story.safeParse(story).data ?? story

function keepDraft(id: string, given: StoryDraft | null): void {
  const draft = given && { story: inOrder(given.story), record: given.record }
  const region = regionOf(id)
  const others = readIndex(region).filter((one) => one !== id)
  if (draft === null) dropDraft(storyDraftName(id))
  else saveDraft(storyDraftName(id), draft)
  saveDraft(indexName(region), draft === null ? others : [...others, id])
  kept.set(id, draft)
  turn.value += 1
}

const recordOf = (id: string): Story | null => regionData.value?.graph.stories.find((one) => one.id === id) ?? null

/** What was sent and not answered yet: what is recorded so is ours, however far one typed on. */
const sent = new Map<string, Story>()
const isSame = (a: Story, b: Story) => JSON.stringify(a) === JSON.stringify(b)

/** The draft upon the record as it is now: what somebody else changed alone follows; `doubles` are the fields that both changed. */
function rebased(id: string): { story: Story; record: Story | null; doubles: DoubleChange<Story>[] } | null {
  const draft = draftOf(id)
  if (draft === null) return null
  const present = recordOf(id)
  const ours = sent.get(id)
  if (present === null) return { ...draft, doubles: [] }
  const opened = draft.record === null || (ours !== undefined && isSame(ours, present)) ? present : draft.record
  const { mine, opened: record, doubles } = rebaseDraft({ opened, mine: draft.story }, present)
  return { story: mine, record, doubles: doubles.filter(({ field }) => field !== 'seen') }
}

/** A story as it is edited here, or else as it is recorded; null when it is neither. */
export const storyOf = (id: string): Story | null => rebased(id)?.story ?? recordOf(id)

/** Whether something of it is in this browser alone. */
export function isUnsaved(id: string): boolean {
  const story = rebased(id)?.story ?? null
  const record = recordOf(id)
  return story !== null && (record === null || !isSame(story, record))
}
/** What somebody else made of it meanwhile, where both cannot be right; null when nobody did. */
export const otherVersion = (id: string): Story | null => ((rebased(id)?.doubles.length ?? 0) > 0 ? recordOf(id) : null)

/** The stories of the region on screen: recorded ones, and those that are in this browser alone. */
export const storiesHere = computed<readonly Story[]>(() => {
  followKept()
  const graph = regionData.value?.graph
  if (graph === undefined) return []
  const recorded = graph.stories.map(({ id }) => id)
  const own = readIndex(graph.region.id).filter((id) => !recorded.includes(id))
  return [...recorded, ...own].flatMap((id) => storyOf(id) ?? [])
})

type Edits = { before: Story[]; after: Story[]; key: string | null }
const edits = signal<ReadonlyMap<string, Edits>>(new Map())
const editsOf = (id: string): Edits => edits.value.get(id) ?? { before: [], after: [], key: null }
const keepEdits = (id: string, next: Edits) => {
  edits.value = new Map([...edits.value, [id, next]])
}

const put = (id: string, story: Story): void => {
  const draft = rebased(id)
  keepDraft(id, { story, record: draft === null ? recordOf(id) : draft.record })
}

/**
 * Changes a story in this browser. `key`: what is typed on under the same key is taken back in one go; null = by itself.
 */
export function editStory(id: string, change: (story: Story) => Story, key: string | null = null): void {
  const story = storyOf(id)
  if (story === null) return
  const next = change(story)
  if (isSame(next, story)) return
  const { before, key: last } = editsOf(id)
  const typesOn = key !== null && key === last
  keepEdits(id, { before: typesOn ? before : [...before, story].slice(-100), after: [], key })
  put(id, next)
}
export const canUndoEdit = (id: string): boolean => editsOf(id).before.length > 0
export const canRedoEdit = (id: string): boolean => editsOf(id).after.length > 0
/** Takes the last change back, or does it again. */
export function undoEdit(id: string, way: 'undo' | 'redo'): void {
  const story = storyOf(id)
  const { before, after } = editsOf(id)
  const back = (way === 'undo' ? before : after).at(-1)
  if (story === null || back === undefined) return
  keepEdits(
    id,
    way === 'undo'
      ? { before: before.slice(0, -1), after: [...after, story], key: null }
      : { before: [...before, story], after: after.slice(0, -1), key: null },
  )
  put(id, back)
}

/** A new story, in this browser until it is saved. */
export const addStory = (story: Story): void => {
  keepDraft(story.id, { story, record: null })
}
/** Lets go of what is in this browser alone: what is recorded stays. */
export function discardStoryDraft(id: string): void {
  keepDraft(id, null)
  keepEdits(id, { before: [], after: [], key: null })
}
/** Of a story that two changed: the whole of the one, or of the other. */
export function settleStory(id: string, whose: 'mine' | 'theirs'): void {
  const mine = rebased(id)?.story
  const theirs = recordOf(id)
  if (whose === 'theirs' || mine === undefined) discardStoryDraft(id)
  else keepDraft(id, { story: mine, record: theirs })
}

/** What writes a story as it is edited here; none when it is recorded so. For who writes it with something of its own. */
export function storyPuts(id: RecordId): Put[] {
  const story = storyOf(id)
  return story === null || !isUnsaved(id) ? [] : [{ op: 'put', what: 'story', record: story }]
}

/** Writes what is in this browser alone, as one step. True when it is recorded; false also while both versions wait for a choice. */
export async function saveStory(id: string): Promise<boolean> {
  const story = storyOf(id)
  if (story === null || otherVersion(id) !== null) return false
  if (!isUnsaved(id)) {
    if (draftOf(id) !== null) keepDraft(id, null)
    return true
  }
  const title = words.value.t('story.saved', { name: story.name })
  sent.set(id, story)
  const isWritten = await writeChanges(title, [{ op: 'put', what: 'story', record: story }])
  const now = rebased(id)
  if (isWritten && now !== null) keepDraft(id, isUnsaved(id) ? { story: now.story, record: now.record } : null)
  sent.delete(id)
  return isWritten
}
