import { inTheWayOf, type InTheWay } from '../addresses/taken-places.ts';
import { published } from '../model/published.ts';
import type { Rule } from '../model/rule.ts';

export const publicFileHasItsOwnPlace: Rule = {
	id: 'public-file-has-its-own-place',
	summary: 'No file of public/ takes the place of a page, or of a file that the build writes.',
	severity: 'error',
	*check(handbook) {
		const shown = published(handbook);
		for (const address of handbook.assets) {
			const what = inTheWayOf(shown, address);
			if (what === undefined) continue;
			yield {
				at: { file: `public${address}`, line: 1, column: 1 },
				message: `This file would take the place of ${what}.`,
				hint: hintFor(what, address),
			};
		}
	},
};

function hintFor(what: InTheWay, address: string): string {
	if (/^\/favicon\.svg$/i.test(address)) {
		return 'Put it into public/brand, and name it under `brand` in handbook.yaml: “icon: /brand/favicon.svg”.';
	}
	const move = 'Move it to public/brand, or give it another name.';
	if (what === 'a page') return `${move} What is to be a page of the handbook is a file of content/org/pages.`;
	return move;
}
