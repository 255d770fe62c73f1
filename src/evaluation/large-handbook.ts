import { randomOf, type Random } from './random.ts';
import type { Entry } from '../handbook/model/handbook.ts';
import type { PublicHandbook } from '../handbook/model/published.ts';

/** Words of entries that nobody wrote. */
const WORDS =
	'lamp river stone cloud paper glass wheel garden engine signal harbour meadow copper window ladder bridge candle forest mirror saddle anchor basket carpet desert elbow fabric gutter hammer island jacket kettle lemon marble needle orchard pillow quarry ribbon shadow timber umbrella velvet walnut yellow zephyr budget release metric review audit pager ticket sprint roadmap backlog schema cluster cache queue shard index token parser lexer build deploy rollback canary'.split(
		' ',
	);

/**
 * A handbook of many pages: the given one, and made-up responsibilities, each with the text of a real
 * one, shuffled word by word, so that the words are as common as they are in prose.
 *
 * @param pages how many responsibilities there are to be
 */
export function largeHandbook(handbook: PublicHandbook, pages: number): PublicHandbook {
	const random = randomOf(1);
	const models = [...handbook.responsibilities.values()];
	const responsibilities = new Map(handbook.responsibilities);
	for (let number = models.length; number < pages; number += 1) {
		const entry = madeUp(models[number % models.length]!, number, random);
		responsibilities.set(entry.id, entry);
	}
	return { ...handbook, responsibilities };
}

function madeUp(model: Entry<'responsibilities'>, number: number, random: Random): Entry<'responsibilities'> {
	const pick = () => WORDS[random(WORDS.length)]!;
	const title = `${pick()} ${pick()} ${pick()} ${number}`;
	const shuffle = (text: string) =>
		text
			.split(' ')
			.map((word) => (random(4) === 0 && /^[a-z]+$/.test(word) ? pick() : word))
			.join(' ');
	return {
		...model,
		id: `made-up-${number}`,
		data: { ...model.data, title, aliases: [], keywords: [], summary: shuffle(model.data.summary ?? '') },
		body: { ...model.body, text: shuffle(model.body.text) },
	};
}
