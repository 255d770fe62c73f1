import { toolsOf, type ToolId } from '../../handbook/addresses/workbench-addresses.ts';
import type { PublicHandbook } from '../../handbook/model/published.ts';
import { record, type SearchRecord } from '../kind-view/record.ts';
import { doesOf } from './does.ts';
import { tools } from './sentences.ts';

/** How people ask for a tool who do not know what it is called here. */
const ASKED: Readonly<Partial<Record<ToolId, readonly string[]>>> = {
	mine: ['what is mine', 'my responsibilities', 'is it mine or my manager’s'],
	lens: ['compare any roles', 'three roles side by side'],
	days: ['compare two days', 'two days side by side'],
	energy: ['energy inventory', 'what gives me energy', 'what drains me'],
	weeks: ['log my weeks', 'three-week log', 'keep a log of my work', 'energy log'],
	assessment: ['assess myself', 'self-assessment', 'assess somebody', 'rate myself against a level'],
	plan: ['plan my transition', 'plan a move into a role'],
	mismatch: ['am I in the wrong role', 'mismatch check'],
	case: ['promotion case', 'build a promotion case', 'promotion packet', 'write a case for a promotion'],
};

/** The tools of a handbook, for the search. */
export const toolRecords = (handbook: PublicHandbook): SearchRecord[] =>
	toolsOf(handbook).map(({ id, address }) =>
		record({ kind: 'tool', address, title: tools[id].title, asked: ASKED[id] ?? [], text: doesOf(handbook, id) }),
	);
