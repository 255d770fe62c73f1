import fc from 'fast-check';
import { stringify } from 'yaml';
import { checkHandbook } from '../../handbook/check/check.ts';

import { layerFrom } from '../../handbook/load/from-text.ts';
import type { SourceLayer } from '../../handbook/source/source-file.ts';
import { documents, fieldTexts } from '../prose/documents.ts';

/** An entry in which a document is put, of those that have a page, share one, or show their text in lists. */
type Place = (n: number, text: string) => readonly [path: string, fields: object];

const PLACES: readonly Place[] = [
	(n, text) => [`pages/chance-${n}`, { title: `Chance ${n}`, description: text }],
	(n, text) => [`faq/chance-${n}`, { question: `What of chance ${n}?`, answer: text }],
	(n, text) => [
		`responsibilities/chance-${n}`,
		{ title: `Chance ${n}`, area: 'craft', owner: 'tech-lead', summary: text },
	],
];

/** Steps come one after the other, so documents take the place of those that are there. */
const inStepsOf = (base: SourceLayer): Place[] =>
	base.files
		.filter(({ path }) => path.startsWith('steps/'))
		.map(({ path }) => (n, text) => [path.replace('.mdx', ''), { title: `Chance ${n}`, evidence: text }]);

/**
 * Documents of our Markdown by chance, each in an entry of its own, as far as the checker accepts them.
 *
 * @param base what they are laid over
 * @param seed of chance: the same one gives the same documents
 * @returns files by path in a layer
 */
export function documentsByChance(base: SourceLayer, count: number, seed: number): Record<string, string> {
	const texts = fc.sample(fc.tuple(documents, fieldTexts), { numRuns: count, seed });
	const steps = inStepsOf(base);
	let files = texts.map(([body, text], n) => {
		const place = (n % 4 === 3 ? steps.pop() : undefined) ?? PLACES[n % PLACES.length]!;
		const [path, fields] = place(n, text);
		return [`${path}.mdx`, `---\n${stringify(fields)}---\n\n${body}\n`] as const;
	});
	for (;;) {
		const { diagnostics } = checkHandbook([base, layerFrom(Object.fromEntries(files), 'org')]);
		const refused = new Set(diagnostics.filter(({ severity }) => severity === 'error').map(({ at }) => at.file));
		const left = files.filter(([path]) => !refused.has(`org/${path}`));
		if (left.length === files.length) return Object.fromEntries(left);
		files = left;
	}
}
