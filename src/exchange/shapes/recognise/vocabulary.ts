import type { Side } from '../../table/statements.ts';
import type { Meaning } from '../answers.ts';
import { isUnnamed } from '../heads.ts';

/** What people call the parts of a ladder, in the singular. */
const WORDS: readonly (readonly [meaning: Meaning, words: string])[] = [
	['role', 'role job position profession occupation'],
	['track', 'track family department team stream function discipline ladder'],
	['group', 'group category domain pillar section'],
	['axis', 'axis axe competency competence skill topic area attribute dimension capability trait value'],
	['level', 'level grade rung band stage milestone rank seniority'],
	['step', 'step proficiency scale'],
	['statement', 'criterion criteria expectation statement behaviour behavior signal requirement sentence'],
	['responsibility', 'responsibility duty accountability'],
	['indicator', 'indicator kpi metric measure'],
	['advice', 'advice tip guidance recommendation'],
	['example', 'example evidence'],
	['summary', 'summary description overview purpose about intro introduction'],
	['title', 'title name heading'],
	['id', 'id path key slug code identifier'],
	['order', 'order index sequence sort'],
	['label', 'label abbreviation short'],
	['alias', 'alias synonym'],
	['link', 'url link href'],
	['optional', 'optional'],
	['text', 'text content wording body'],
];

const known = new Map(WORDS.flatMap(([meaning, words]) => words.split(' ').map((word) => [word, meaning] as const)));

/** Words of pay: `salaryBand` is no name of a band. */
const OF_PAY = new Set([
	'pay',
	'salary',
	'salaries',
	'compensation',
	'remuneration',
	'wage',
	'wages',
	'gehalt',
	'salaire',
]);

/** Words of keys that are about the pages of a site, not about a ladder. */
const OF_THE_SITE = new Set(['sidebar', 'menu', 'nav', 'meta', 'seo', 'layout', 'permalink', 'theme']);

const SIDE_WORDS: readonly (readonly [side: Side, words: RegExp])[] = [
	[
		'below',
		/\b(?:below|misses|falls short|does(?:n['’]t| not) meet|not (?:yet|met|meeting)|under ?performing|needs (?:improvement|work|development)|partially meets|unsatisfactory|unacceptable|red flags?|anti-?patterns?)\b/i,
	],
	['above', /\b(?:above|exceeds?|exceeding|beyond|outstanding|exceptional|over ?performing)\b/i],
	[
		'meets',
		/^(?:(?:fully |consistently )?meets?\b|meeting\b|achieves\b|on track\b|(?:on|at) (?:target|level|standard)$|as expected$|successful$|satisfactory$)/i,
	],
];

/** Which side of a statement a key or a heading names, if it names one. */
export const sideNamed = (name: string): Side | undefined =>
	name.length > 40 ? undefined : SIDE_WORDS.find(([, words]) => words.test(spaced(name)))?.[0];

/** `exampleCriteria` and `example_criteria` as two words. */
const spaced = (key: string) => key.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2').replaceAll('_', ' ');

/** A key or a heading, with what it most likely stands for. */
export interface Guess {
	meaning?: Meaning;
	isPlural: boolean;
}

/** What a key or a heading most likely stands for: its last word says so, `exampleCriteria` criteria. */
export function guess(key: string): Guess {
	const words = spaced(key)
		.toLowerCase()
		.split(/[^\p{L}]+/u)
		.filter(Boolean);
	if (words.some((word) => OF_THE_SITE.has(word))) return { isPlural: false };
	if (words.some((word) => OF_PAY.has(word))) return { meaning: 'fact', isPlural: false };
	const last = words.at(-1) ?? '';
	const singular = last.replace(/ies$/, 'y').replace(/(?<=x|ch)es$|(?<!s)s$/, '');
	// `competencyId` and `level_name` name a thing, as `competency` and `level` do.
	const isName = ['id', 'name', 'key', 'code', 'title'].includes(last) && words.length > 1 && words[0] !== 'display';
	const meaning = isName ? known.get(words.at(-2)!) : (known.get(last) ?? known.get(singular));
	return { meaning, isPlural: (last !== singular && known.has(singular)) || last === 'criteria' };
}

/** How rungs are numbered, and ranks that come before the name of a job. */
const RANKED = [
	'^(?:level|grade|stage|band|tier|step)\\s+\\S',
	'^\\p{Lu}{1,4}[ -]?\\d+(?:\\.\\d+)?\\b',
	'\\b(?:junior|senior|staff|principal|associate|experienced|intern|graduate|entry|mid|middle|medior|distinguished|trainee|apprentice)\\b',
	' (?:[IVX]{1,4}|\\d+)$',
	'^\\d+(?:\\.\\d+)?$',
];
/** Jobs that are as often a rung as a role. */
const JOBS = '\\b(?:lead|director|head|fellow|architect|manager|vp)\\b';

const RANK = new RegExp(RANKED.join('|'), 'iu');
const RUNG = new RegExp([...RANKED, JOBS].join('|'), 'iu');
const PROFICIENCY =
	/\b(?:beginner|novice|basic|elementary|learning|developing|competent|intermediate|proficient|practitioner|advanced|mastery|master|expert|foundation\w*|emerging|awareness)\b/i;

/** Words that the names of jobs have, and those of competencies do not. */
const JOB =
	/\b(?:engineer|developer|designer|manager|analyst|scientist|director|architect|specialist|consultant|officer|administrator|assistant|recruiter|writer|researcher|partner|executive|representative|accountant|technician|operator|planner|coordinator|supervisor|programmer|tester|advisor|agent|clerk|nurse|teacher|head of|tech lead|team lead|engineering|backend|frontend|back-end|front-end|mobile|devops|sre|qa|ios|android|marketing|sales|finance|people ops|hr)s?\b/i;

/** Whether a name is one of a job, a discipline or a department. */
export const isJob = (name: string) => name.length < 60 && JOB.test(name);

/** Whether a name is one that rungs of a ladder or steps of a scale have. */
export const isRung = (name: string) =>
	name.length < 60 && !isUnnamed(name) && [name, withoutNote(name)].some((one) => RUNG.test(one) || isProficiency(one));

/** A name without what stands in brackets behind it: how many years, for whom. */
const withoutNote = (name: string) => name.replace(/\s*\([^)]*\)\s*$/, '');

/** Whether a name can be nothing but that of a rung: no role alone is called so. */
export const isRank = (name: string) => name.length < 60 && RANK.test(name);

/** Tells rungs among some names: beside `Senior engineer`, `Engineer` is one. */
export const rungsAmong =
	(names: readonly string[]) =>
	(name: string): boolean =>
		isRung(name) || isRankedAmong(names, name);

/** Tells names that can be nothing but rungs among some: the same, without jobs that are roles as often. */
export const ranksAmong =
	(names: readonly string[]) =>
	(name: string): boolean =>
		isRank(name) || isRankedAmong(names, name);

/** Whether another name is this one with a rank before it. */
const isRankedAmong = (names: readonly string[], name: string) =>
	names.some((other) => isRank(other) && other.toLowerCase().endsWith(` ${name.toLowerCase()}`));

/** Whether a name is one that steps of a scale have rather than rungs. */
export const isProficiency = (name: string) => name.length < 40 && PROFICIENCY.test(name);

/** Ranks from the lowest: what comes before the name of a job. */
const RANKS = [
	'intern|trainee|apprentice|graduate|entry',
	'junior|jr',
	'associate',
	'mid|middle|medior|intermediate|regular|experienced',
	'senior|sr',
	'lead|staff',
	'principal',
	'distinguished|fellow|head|director',
	'vp|chief',
].map((words) => new RegExp(`\\b(?:${words})\\b`, 'i'));

/** How high a name says that a rung is, if it says so. */
export function rankOf(name: string): number | undefined {
	const rank = RANKS.findLastIndex((words) => words.test(name));
	return rank < 0 ? undefined : rank;
}

/** Whether most of some names are of a kind; two at least. */
export const areMostly = (names: readonly string[], is: (name: string) => boolean) =>
	names.length > 1 && names.filter(is).length * 2 > names.length;
