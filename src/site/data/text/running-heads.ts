import { addressOf } from '../../../handbook/addresses/addresses.ts';
import { levelsOf } from '../../../handbook/ask/ladder.ts';
import { printedRoles } from '../../../handbook/addresses/text-addresses.ts';
import type { PublicHandbook } from '../../../handbook/model/published.ts';
import { remembered } from '../../../handbook/model/remembered.ts';
import type { DataFile } from '../files.ts';
import type { DataSource } from '../source.ts';
import { wholeOutline } from './outline.ts';

/** The style sheet that says what stands above each page of a document: browsers know running heads by the name of a page alone. */
export const RUNNING_HEADS = '/print/heads.css';

/** The pages that belong to a role, with its id. */
const ofRoles = remembered(
	(view: PublicHandbook): ReadonlyMap<string, string> =>
		new Map(
			printedRoles(view).flatMap((role) =>
				[role, ...levelsOf(view, role.id)].map((entry): [string, string] => [addressOf(entry), role.id]),
			),
		),
);

/** The name of the sheets that a page of the handbook is printed on: those of its role, or those of its chapter. */
export function runningHead(chapter: string, page: string, view: PublicHandbook): string {
	const role = ofRoles(view).get(page);
	return role === undefined ? chapter : `role-${role}`;
}

/** The style sheet of running heads: a name for the sheets of each chapter and of each role. */
export function* runningHeads(source: DataSource): Iterable<DataFile> {
	const { view, reword } = source;
	if (printedRoles(view).length === 0) return;
	yield [
		RUNNING_HEADS.slice(1),
		() => {
			const chapters = wholeOutline(view).map(({ head, title }) => [head, title] as const);
			const roles = printedRoles(view).map(({ id, data }) => [`role-${id}`, data.title] as const);
			const name = cssText(view.settings.name);
			const rules = [...chapters, ...roles].map(
				([page, title]) =>
					`[data-page="${page}"]{page:sheet-${page}}@page sheet-${page}{@top-left{content:${name}}@top-right{content:${cssText(reword(title))}}}`,
			);
			return `@media print{${rules.join('\n')}}\n`;
		},
	];
}

/** A text as a string of CSS. */
const cssText = (text: string) =>
	`"${text.replace(/["\\\n<>]/g, (sign) => `\\${sign.codePointAt(0)!.toString(16)} `)}"`;
