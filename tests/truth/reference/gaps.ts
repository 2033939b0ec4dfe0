import type { RegionGraph } from '../../../contract/graph.ts'
import { activityWithoutDoers, resultNotSecured, resultNotVisible, stalledActivity } from './activities.ts'
import { brokenHandover, uncoveredStage } from './chain.ts'
import { crowdedNetwork, silos } from './crowd.ts'
import { goalNotShared, steeringForm } from './goals.ts'
import { expectedTieMissing, levelSplit, seenDifferently } from './pairs.ts'
import { dependsOnOnePerson } from './persons.ts'
import {
  doingWithoutMandate,
  expectedPartnerMissing,
  isolatedPartner,
  isTooEarly,
  municipalityNotConnected,
  onlyAtTheTable,
} from './presence.ts'
import { regionOf } from './region.ts'
import { waysOf, type Finding } from './verdict.ts'
import { everythingThroughOne, hangingByAThread, indispensableLink, onlyLine } from './weak-places.ts'

/** All that the rules find in a region on a day, and all they cannot decide. */
export function referenceGaps(graph: RegionGraph, on: string): Finding[] {
  const region = regionOf(graph, on)
  const ways = waysOf(region)
  const dependsOnPerson = dependsOnOnePerson(region)
  return [
    ...onlyAtTheTable(region, ways),
    ...doingWithoutMandate(region, ways),
    ...levelSplit(region, ways),
    ...expectedPartnerMissing(region),
    ...municipalityNotConnected(region, ways),
    ...isolatedPartner(region),
    ...hangingByAThread(region),
    ...uncoveredStage(region, ways),
    ...brokenHandover(region, ways),
    ...dependsOnPerson,
    ...indispensableLink(region, ways),
    ...onlyLine(region),
    ...silos(region, ways),
    ...everythingThroughOne(region, dependsOnPerson),
    ...steeringForm(region),
    ...activityWithoutDoers(region, ways),
    ...stalledActivity(region),
    ...seenDifferently(region, ways),
    ...resultNotSecured(region, ways),
    ...goalNotShared(region, ways),
    ...crowdedNetwork(region),
    ...resultNotVisible(region),
    ...expectedTieMissing(region, ways),
  ]
}

export const tooEarly = (graph: RegionGraph, on: string): boolean => isTooEarly(regionOf(graph, on))
