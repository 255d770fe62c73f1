import { stringify } from 'yaml';
import { setInYaml } from '../../handbook/source/yaml-text.ts';
import { answersInWords, meaningOf } from '../shapes/answers-file.ts';
import type { Answers, PlaceAnswer } from '../shapes/answers.ts';
import type { Asked } from '../questions/question.ts';

/** In which order answers stand in the file. */
const ORDER = [
	'levels',
	'rungs',
	'axes',
	'equal',
	'order',
	'branches',
	'duties',
	'doers',
	'unnamed',
	'alone',
	'pay',
	'points',
	'texts',
	'same',
	'places',
] as const;

const HEAD = `# How \`npm run import\` reads your ladder. Change any line, and import again: nothing is asked twice.
#
${answersInWords()
	.map((line) => `# ${line}`)
	.join('\n')}
`;

/**
 * The answers as a file to go on from: those of a person, each with what it means, then what was recognised.
 *
 * @param before the text that is there; what stands in it stays, and what is new is added
 */
export function answersText({ given, proposed, read }: Asked, before: string | undefined, known: Answers): string {
	if (before !== undefined) return withNew(before, known, given);
	const lines = ORDER.flatMap((key) => {
		const value = key === 'places' ? inShort(given.places) : given[key];
		if (value === undefined || (typeof value === 'object' && Object.keys(value).length === 0)) return [];
		return [`\n# ${meaningOf(key)}\n${stringify({ [key]: value }, { lineWidth: 0 })}`];
	});
	const used = Object.entries(proposed.places).filter(([place]) => (read.taken.get(place)?.size ?? 0) > 0);
	const recognised = inShort(Object.fromEntries(used));
	return `${HEAD}${lines.join('')}\n# ${meaningOf('recognised')}\n${stringify({ recognised }, { lineWidth: 0 })}`;
}

/** A text with the answers that somebody has given since; all else stays as it is. */
function withNew(before: string, known: Answers, given: Answers): string {
	let text = before;
	for (const key of ORDER) {
		const [old, now] = [known[key], given[key]];
		if (JSON.stringify(old) === JSON.stringify(now) || now === undefined) continue;
		if (typeof now !== 'object' || Array.isArray(now) || typeof old !== 'object') text = setInYaml(text, [key], now);
		else
			for (const [name, value] of Object.entries(now))
				if (JSON.stringify((old as Record<string, unknown>)[name]) !== JSON.stringify(value))
					text = setInYaml(text, [key, name], key === 'places' ? short(value as PlaceAnswer) : value);
	}
	return text;
}

const short = (answer: PlaceAnswer) => (Object.keys(answer).length === 1 ? answer.is : answer);

const inShort = (places: Answers['places']) =>
	Object.fromEntries(Object.entries(places).map(([place, answer]) => [place, short(answer)]));
