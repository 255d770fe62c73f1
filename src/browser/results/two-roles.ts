import { inSentence } from '../../handbook/language/words.ts';
import { writeAsked } from '../page/address.ts';
import { element } from '../page/element.ts';
import { once, type Loaded } from '../page/load-once.ts';
import { say } from '../page/say.ts';
import { FILES } from '../mine/files.ts';
import type { AllData } from '../responsibilities/all-data.ts';
import { decode } from '../responsibilities/code.ts';
import type { Understood } from '../search/concepts.ts';
import { rolesCompared } from '../search/intent.ts';
import type { Lexicon, NamedRole } from '../search/lexicon.ts';
import type { Ranked } from '../search/rank.ts';
import { stemOf, wordsOf } from '../search/words.ts';
import { sentences } from './sentences.ts';

/**
 * Two roles that are set against each other, above what was found: for how much each answers alone, and the
 * way to the comparison.
 *
 * @param root the address of the root of the handbook, with a slash at its end
 * @param isLate whether something else has been asked since
 */
export function drawTwoRoles(
	understood: Understood,
	results: readonly Ranked[],
	{ roles, lens }: Lexicon,
	root: string,
	isLate: () => boolean,
): HTMLElement[] {
	const places = rolesCompared(understood);
	const [first, second] = (places ?? []).map((at) => roleNamed(understood.concepts[at]!.names, roles));
	if (!first || !second || first === second) return [];
	const compared = results.find(
		({ kind, fragment }) => kind === 'comparison' && isOf(fragment.url, [first.id, second.id]),
	)?.fragment.url;
	const href =
		compared ??
		(lens && root + lens.slice(1) + writeAsked(['first', 'second'], { first: first.id, second: second.id }));
	if (href === undefined) return [];
	const [a, b] = [first, second].map(({ title }) => inSentence(title)) as [string, string];
	const counts = element('p', { class: 'hit-card' });
	const card = element(
		'div',
		{ class: 'search-card' },
		element('p', { class: 'hit-title' }, element('a', { href }, say(sentences.sideBySide, { first: a, second: b }))),
		counts,
	);
	if (lens)
		void holdings(root, [first, second]).then((held) => {
			if (!held || isLate()) return;
			const sentence = held.both === 0 ? sentences.nothingTogether : sentences.eachAlone;
			counts.textContent = say(sentence, { first: a, second: b, ...held });
		});
	return [card];
}

/** Whether an address is that of the comparison of two roles, in either order. */
const isOf = (url: string, ids: readonly string[]) =>
	url.replace(/\/$/, '').split('/').at(-1)!.split('-vs-').sort().join() === [...ids].sort().join();

/** The role that is called so. */
const roleNamed = (names: readonly (readonly string[])[], roles: readonly NamedRole[]) =>
	names
		.map((stems) => roles.find(({ title }) => wordsOf(title).map(stemOf).join(' ') === stems.join(' ')))
		.find((role) => role !== undefined);

const loaded: Loaded = new Map();

/** How much two roles answer for, each without the other and both together; nothing where that cannot be loaded. */
async function holdings(root: string, [first, second]: readonly [NamedRole, NamedRole]) {
	const all = await once<AllData>(loaded, root + FILES.all).catch(() => undefined);
	if (!all) return undefined;
	const ids = all.roles.map(({ id }) => id);
	const counts = { onlyFirst: 0, onlySecond: 0, both: 0 };
	for (const row of all.rows) {
		const { answers } = decode(row[5], ids);
		const [isFirst, isSecond] = [first, second].map(({ id }) =>
			answers.some(({ role, reasons }) => role === id && !reasons.every(({ kind }) => kind === 'covers')),
		);
		if (isFirst && isSecond) counts.both += 1;
		else if (isFirst) counts.onlyFirst += 1;
		else if (isSecond) counts.onlySecond += 1;
	}
	return counts;
}
