import { Acts } from '../acts.mjs';
import { acceptAll, ask, decideAgain, reply } from './appraisal.mjs';
import { decideAwards, discipline, nominate, proposeAwards } from './awards.mjs';
import { adjust, extend, showCriteria } from './campaign.mjs';
import { correct, lock, publish } from './publication.mjs';
import { assess } from './self-assessment.mjs';
import { answerLinks, countLinks, importSurvey, openLinks } from './surveys.mjs';
import { doTasks } from './tasks.mjs';

/** Each takes the world and the act, and resolves to lines that tell it. */
const ACTS = {
  DO_TASKS: doTasks, CRITERIA: showCriteria, EXTEND: extend, ASSESS: assess,
  OPEN_LINKS: openLinks, ANSWER_LINKS: answerLinks, COUNT_LINKS: countLinks, IMPORT_SURVEY: importSurvey,
  ASK: ask, ACCEPT_ALL: acceptAll, REPLY: reply, DECIDE_AGAIN: decideAgain, ADJUST: adjust,
  LOCK: lock, PUBLISH: publish, CORRECT: correct,
  NOMINATE: nominate, DISCIPLINE: discipline, PROPOSE_AWARDS: proposeAwards, DECIDE_AWARDS: decideAwards,
};

/** What people do in the year; reports are sent as in the story of the first quarter. */
export class YearActs {
  #world;
  #reports;

  constructor(world) {
    this.#world = world;
    this.#reports = new Acts(world);
  }

  /** Milliseconds from the sending of each report to the ranking that shows it. */
  get visible() {
    return this.#reports.visible;
  }

  perform(act) {
    const own = ACTS[act.kind];
    return own ? own(this.#world, act) : this.#reports.perform(act);
  }
}
