import { activityHelper } from './activity.ts'
import { actorHelper, setterHelper } from './actor.ts'
import { allHelper } from './all.ts'
import { anyHelper } from './any.ts'
import { attendanceHelper, presenceHelper } from './attendance.ts'
import { awardHelper } from './award.ts'
import { blankHelper } from './blank.ts'
import { bodiesHelper } from './bodies.ts'
import { citeHelper, groundingHelper, groundsHelper } from './cite.ts'
import { clausesHelper } from './clauses.ts'
import { leadershipHelper, membersHelper, pledgeHelper } from './cluster.ts'
import { countHelper } from './count.ts'
import { decidedHelper, decisionHelper, decisionListHelper } from './decision.ts'
import {
  figureTableHelper,
  idsHelper,
  looseHelper,
  progressHelper,
  resultsHelper,
  statementsHelper,
} from './figures.ts'
import { firstHelper } from './first.ts'
import { gatheringHelper } from './gathering.ts'
import { barsHelper, gridHelper } from './grid.ts'
import { headlineHelper } from './headline.ts'
import type { Helper } from './helper.ts'
import { isHelper } from './is.ts'
import { issuerHelper } from './issuer.ts'
import { joinedHelper } from './joined.ts'
import { matterHelper } from './matter.ts'
import { mentionHelper } from './mention.ts'
import { numberHelper } from './number.ts'
import { openingHelper } from './opening.ts'
import { clusterHeldHelper, organizersHelper, selfNamedHelper } from './organizers.ts'
import { ownHelper } from './own.ts'
import { paragraphHelper } from './paragraph.ts'
import { peopleHelper } from './people.ts'
import { nextPeriodHelper, periodHelper } from './period.ts'
import { photosHelper } from './photos.ts'
import { pickHelper } from './pick.ts'
import { rankedHelper } from './ranking.ts'
import { runningHelper } from './running.ts'
import { sentenceHelper } from './sentence.ts'
import { sentencesHelper } from './sentences.ts'
import { afterHelper, concluderHelper, conclusionListHelper, conclusionsHelper, stepHelper } from './speaker.ts'
import { speechHelper } from './speech.ts'
import { supportHelper } from './support.ts'
import { awardTableHelper, rankingTableHelper } from './tables.ts'
import { assignmentHelper, chiefHelper, followedHelper } from './task.ts'
import { topicsHelper } from './topics.ts'
import { whenHelper } from './when.ts'
import { whereHelper } from './where.ts'

/** Every word templates may use. */
export const helpers: readonly Helper[] = [
  activityHelper,
  actorHelper,
  setterHelper,
  allHelper,
  anyHelper,
  firstHelper,
  attendanceHelper,
  presenceHelper,
  awardHelper,
  blankHelper,
  bodiesHelper,
  citeHelper,
  groundsHelper,
  groundingHelper,
  clausesHelper,
  membersHelper,
  leadershipHelper,
  pledgeHelper,
  countHelper,
  decisionHelper,
  decisionListHelper,
  decidedHelper,
  statementsHelper,
  looseHelper,
  resultsHelper,
  figureTableHelper,
  idsHelper,
  progressHelper,
  gatheringHelper,
  gridHelper,
  barsHelper,
  headlineHelper,
  isHelper,
  issuerHelper,
  joinedHelper,
  matterHelper,
  mentionHelper,
  numberHelper,
  openingHelper,
  organizersHelper,
  selfNamedHelper,
  clusterHeldHelper,
  ownHelper,
  paragraphHelper,
  peopleHelper,
  periodHelper,
  nextPeriodHelper,
  photosHelper,
  pickHelper,
  rankedHelper,
  runningHelper,
  sentenceHelper,
  sentencesHelper,
  concluderHelper,
  conclusionsHelper,
  conclusionListHelper,
  afterHelper,
  stepHelper,
  speechHelper,
  supportHelper,
  rankingTableHelper,
  awardTableHelper,
  assignmentHelper,
  chiefHelper,
  followedHelper,
  topicsHelper,
  whenHelper,
  whereHelper,
]
