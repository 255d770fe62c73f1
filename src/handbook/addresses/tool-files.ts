import { toolAddress } from './workbench-addresses.ts';

/** Where the files are in which the inventory and the log find the work and the days of each role. */
export const energyFolder = `${toolAddress('energy')}role/`;

/** The file of a role. */
export const energyFile = (role: string): string => `${energyFolder}${role}.json`;

/** Where the files are in which the inventory finds the ways to try each role. */
export const trialsFolder = `${toolAddress('energy')}trials/`;

/** That of a role. */
export const trialsFile = (role: string): string => `${trialsFolder}${role}.json`;

/** The file that says what can be marked in them, and what it was called before. */
export const ENERGY_KEYS = `${toolAddress('energy')}keys.json`;

/** The file in which the pages on growing find what the levels of a role ask. */
export const askedFile = (role: string): string => `${toolAddress('assessment')}role/${role}.json`;

/** The file in which they find what the steps of an axis say. */
export const scaleFile = (axis: string): string => `${toolAddress('assessment')}scale/${axis}.json`;

/** The file in which they find what was called otherwise before. */
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

/** The file of a day, for an advert. */
export const advertDayFile = (story: string): string => `${toolAddress('advert')}day/${story}.json`;

/** The file of what can be probed in interviews for a role. */
export const loopFile = (role: string): string => `${toolAddress('interview')}role/${role}.json`;

/** The file of where questions are filled in that are not there. */
export const questionFilesFile = (role: string): string => `${toolAddress('interview')}empty/${role}.json`;
