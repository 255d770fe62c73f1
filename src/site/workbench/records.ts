import { assistedRoles } from '../../handbook/addresses/text-addresses.ts';
import { hasTool, readAddress, toolsOf, type ToolId } from '../../handbook/addresses/workbench-addresses.ts';
import { fill } from '../../handbook/language/sentence.ts';
import { inSentence } from '../../handbook/language/words.ts';
import type { PublicHandbook } from '../../handbook/model/published.ts';
import { record, type SearchRecord } from '../kind-view/record.ts';
import { doesOf } from './does.ts';
import { advert, interview } from './hiring/sentences.ts';
import { tools } from './sentences.ts';

/** How people ask for a tool who do not know what it is called here. */
const ASKED: Readonly<Partial<Record<ToolId, readonly string[]>>> = {
	mine: [
		'what is mine',
		'my responsibilities',
		'is it mine or my manager’s',
		'mine or my manager’s',
		'what is mine in a team of four with a tech lead',
	],
	lens: ['compare any roles', 'three roles side by side'],
	days: ['compare two days', 'two days side by side'],
	energy: [
		'energy inventory',
		'what gives me energy',
		'what drains me',
		'experiment for two weeks',
		'which experiment fits me',
		'which role suits me',
	],
	weeks: ['log my weeks', 'three-week log', 'keep a log of my work', 'energy log'],
	assessment: ['assess myself', 'self-assessment', 'assess somebody', 'rate myself against a level'],
	plan: ['plan my transition', 'plan a move into a role'],
	mismatch: ['am I in the wrong role', 'mismatch check'],
	case: ['promotion case', 'build a promotion case', 'promotion packet', 'write a case for a promotion'],
	howMany: [
		'how many managers do we need',
		'how many people of each role',
		'which team shape fits us',
		'how many people',
		'number of people',
		'people in the organisation',
	],
	advert: [
		'write a job ad',
		'job description',
		'job posting',
		'job advertisement',
		'job advert',
		'job advert template',
		'job posting template',
	],
	interview: ['interview questions', 'plan interviews', 'interview loop', 'what do interviewers ask'],
};

/** What the pages for whoever hires in a role are called, and how people ask for them. */
const OF_ROLES = [
	{
		tool: 'advert',
		sentences: advert,
		asked: ['{role} job description', 'job ad for a {role}', 'write a job advert for a {role}'],
	},
	{
		tool: 'interview',
		sentences: interview,
		asked: ['{role} interview', 'what is a {role} asked in an interview'],
	},
] as const;

/** The tools of a handbook, and of those for whoever hires the page of each role, for the search. */
export const toolRecords = (handbook: PublicHandbook): SearchRecord[] => [
	...toolsOf(handbook).map(({ id, address }) =>
		record({ kind: 'tool', address, title: tools[id].title, asked: ASKED[id] ?? [], text: doesOf(handbook, id) }),
	),
	...OF_ROLES.filter(({ tool }) => hasTool(handbook, tool)).flatMap(({ tool, sentences, asked }) =>
		assistedRoles(handbook).map(({ id, data }) => {
			const role = inSentence(data.title);
			return record({
				kind: 'tool',
				address: readAddress(tool, id),
				title: fill(sentences.name, { role: data.title, title: data.title }),
				asked: asked.map((phrase) => fill(phrase, { role })),
				text: fill(sentences.about, { role }),
				roles: [id],
			});
		}),
	),
];
