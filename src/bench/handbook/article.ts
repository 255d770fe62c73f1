import type { Draw } from './draw.ts';
import { capital, heading, sentence, sentences, topic } from './sentences.ts';
import { THINGS } from './words.ts';

/** Something that a text may name. */
export interface Named {
	title: string;
	/** What the writer of links finds it by. */
	id: string;
}

/** How a text is written for one site or another: what the same words are there. */
export interface Dialect {
	/** Those that a text may name. */
	named: readonly Named[];
	/** A link to one of them. */
	link: (to: Named) => string;
	/** Who answers for one of them: a component of ours, the plain words elsewhere. */
	owner: (of: Named) => string;
	/** How many roles there are. */
	roles: string;
}

/** A text of the length of a note, of a page, or of an essay; a third of them with a component. */
export function article(draw: Draw, dialect: Dialect): string {
	const parts = draw.any([0, 0, 0, 3, 4, 5, 5, 6, 7, 10]);
	const opening = [sentences(draw, parts === 0 ? 5 : 3)];
	if (draw.once(3)) opening.push(draw.once(4) ? counted(draw, dialect) : owned(draw, dialect));
	return [...opening, ...Array.from({ length: parts }, (_, index) => part(draw, index, dialect))].join('\n\n') + '\n';
}

/** A heading with what stands below it. */
function part(draw: Draw, index: number, { named, link }: Dialect): string {
	const depth = index > 0 && draw.once(3) ? '###' : '##';
	const blocks = [`${depth} ${heading(draw)}`, block(draw)];
	if (draw.once(2)) blocks.push(`${sentence(draw)} See [${topic(draw)}](${link(draw.any(named))}).`);
	return blocks.join('\n\n');
}

const BLOCKS: ((draw: Draw) => string)[] = [
	(draw) => `${marked(draw)} ${sentences(draw, draw.number(2, 4))}`,
	(draw) => `${sentences(draw, draw.number(2, 3))}\n\n${marked(draw)} ${sentences(draw, 2)}`,
	(draw) => `${sentence(draw)}\n\n${lines(draw, '- ')}`,
	(draw) => `${sentence(draw)}\n\n${lines(draw, '1. ')}`,
	(draw) => `${sentence(draw)}\n\n${table(draw)}`,
	(draw) => `${sentences(draw, 2)}\n\n:::note\n${sentences(draw, 2)}\n:::`,
	(draw) => `${sentences(draw, 2)}\n\n> ${sentence(draw)}`,
];

const block = (draw: Draw) => draw.common(BLOCKS)(draw);

const lines = (draw: Draw, mark: string) =>
	Array.from({ length: draw.number(3, 6) }, () => `${mark}${sentence(draw)}`).join('\n');

const table = (draw: Draw) =>
	[
		'| What | How far | How one can tell |',
		'| --- | --- | --- |',
		...Array.from(
			{ length: draw.number(3, 6) },
			() => `| ${capital(topic(draw))} | ${topic(draw)} | ${sentence(draw)} |`,
		),
	].join('\n');

const marked = (draw: Draw) =>
	draw.once(3)
		? `The \`${draw.any(THINGS)}\` says so. ${sentence(draw)}`
		: `**${capital(topic(draw))}.** ${sentence(draw)}`;

const owned = (draw: Draw, { named, owner, link }: Dialect) => {
	const it = draw.any(named);
	return `${owner(it)} answers for [${it.title}](${link(it)}). ${sentence(draw)}`;
};

const counted = (draw: Draw, { roles }: Dialect) => `There are ${roles} roles to choose from. ${sentence(draw)}`;
