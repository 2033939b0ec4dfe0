import { Moments } from '../answers/moment.ts'
import { Stories, StoryDetail } from '../answers/story.ts'
import type { Route } from '../api.ts'
import { RecordId } from '../ids.ts'
import { findProblems, regionParams } from './route-parts.ts'

/** What is told of a region in a meeting, and the moments it is told of. */
export const meetingRoutes = {
  listMoments: {
    method: 'GET',
    path: '/regions/{regionId}/moments',
    summary: 'The moments of a region, with what each froze',
    params: regionParams,
    answer: Moments,
    etag: true,
    right: 'read',
    problems: findProblems,
  },
  listStories: {
    method: 'GET',
    path: '/regions/{regionId}/stories',
    summary: 'The stories of a region',
    params: regionParams,
    answer: Stories,
    etag: true,
    right: 'read',
    problems: findProblems,
  },
  getStory: {
    method: 'GET',
    path: '/regions/{regionId}/stories/{storyId}',
    summary: 'One story, what was said while it was told, and what has changed since',
    params: regionParams.extend({ storyId: RecordId }),
    answer: StoryDetail,
    etag: true,
    right: 'read',
    problems: findProblems,
  },
} as const satisfies Record<string, Route>
