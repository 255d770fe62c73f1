import { toolAddress } from './workbench-addresses.ts';

/** Where the files are in which the inventory finds the work and the days of each role. */
export const energyFolder = `${toolAddress('energy')}role/`;

/** The file of a role. */
export const energyFile = (role: string): string => `${energyFolder}${role}.json`;

/** The file of what is said of the work of a role. */
export const workTextsFile = (role: string): string => `${toolAddress('energy')}texts/${role}.json`;

/** Where the files are in which the log finds what the work of each role is called. */
export const loggedFolder = `${toolAddress('weeks')}role/`;

/** That of a role. */
export const loggedFile = (role: string): string => `${loggedFolder}${role}.json`;

/** Where the files are in which the inventory finds the ways to try each role. */
export const trialsFolder = `${toolAddress('energy')}trials/`;

/** That of a role. */
export const trialsFile = (role: string): string => `${trialsFolder}${role}.json`;

/** The file that says what can be marked in them, and what it was called before. */
export const ENERGY_KEYS = `${toolAddress('energy')}keys.json`;

/** The file in which an assessment finds which levels a role has. */
export const assessedFile = (role: string): string => `${toolAddress('assessment')}role/${role}.json`;

/** Where the files are in which it finds what a level asks, and what the next one asks beyond. */
export const askedFolder = `${toolAddress('assessment')}level/`;

/** That of a level, by its id; of another role that has it, the next one is another. */
export const askedFile = (role: string, level: string): string => `${askedFolder}${role}/${level}.json`;

/** The file in which the page of a case finds which levels a role has. */
export const caseFile = (role: string): string => `${toolAddress('case')}role/${role}.json`;

/** Where the files are in which it finds what is new at a level. */
export const newAtFolder = `${toolAddress('case')}level/`;

/** That of a level, by its id; to another role that has it, other things are. */
export const newAtFile = (role: string, level: string): string => `${newAtFolder}${role}/${level}.json`;

/** The file in which it finds what the steps of an axis say. */
export const scaleFile = (axis: string): string => `${toolAddress('assessment')}scale/${axis}.json`;

/** The file in which the pages on growing find what was called otherwise before. */
export const GROWING_NAMES = `${toolAddress('assessment')}names.json`;

/** The file of the steps of a transition. */
export const stepsFile = (way: string): string => `${toolAddress('plan')}way/${way}.json`;

/** The file of the signs that a role is not somebody’s. */
export const signsFile = (role: string): string => `${toolAddress('mismatch')}role/${role}.json`;

/** The file of the shapes of team that say for how many people they are. */
export const SHAPES_FILE = `${toolAddress('howMany')}shapes.json`;

/** The file in which a tool for whoever hires finds what was called otherwise before. */
export const namesFile = (tool: 'howMany' | 'advert' | 'interview'): string => `${toolAddress(tool)}names.json`;

/** The file of what an advert for a role is made of. */
export const advertFile = (role: string): string => `${toolAddress('advert')}role/${role}.json`;

/** Where the files are of what levels ask, for an advert. */
export const advertLevels = `${toolAddress('advert')}level/`;

/** That of a level, by its id, as one of a role. */
export const advertLevelFile = (role: string, level: string): string => `${advertLevels}${role}/${level}.json`;

/** The file of a day, for an advert. */
export const advertDayFile = (story: string): string => `${toolAddress('advert')}day/${story}.json`;

/** The file of what can be probed in interviews for a role. */
export const loopFile = (role: string): string => `${toolAddress('interview')}role/${role}.json`;

/** The file of what is said of each of these things. */
export const loopWordsFile = (role: string): string => `${toolAddress('interview')}words/${role}.json`;

/** The file of where questions are filled in that are not there. */
export const questionFilesFile = (role: string): string => `${toolAddress('interview')}empty/${role}.json`;
