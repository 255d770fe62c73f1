import { titleFromId } from '../../handbook/language/words.ts';
import { isHeading, isKey, type Node } from '../sources/node.ts';
import { wordsIn } from './fields.ts';
import { proseOf } from './prose.ts';
import { thingOf, type Context, type Part, type Reading } from './reading.ts';
import { takeApart } from './wording.ts';

const NO_PLACE = 'no place';

/** Takes a part of the source as said of the thing or the statement in which it lies. */
export function sayAbout(reading: Reading, part: Part): void {
	const { node, place, context } = part;
	const words = wordsIn(node);
	if (words.plain === '' && (node.name === undefined || node.is === 'column')) return reading.carryAll(node);
	if (place.is === 'prose') return prose(reading, node, context);
	if (say(part, words)) reading.carryAll(node);
	else reading.leave(node, NO_PLACE, `There is nothing here that could have a ${place.is}.`);
}

function say({ node, place, context }: Part, words: { plain: string; marked: string }): boolean {
	const { host, heading } = context;
	if (!host) return false;
	const { plain, marked } = words;
	const thing = thingOf(host);
	switch (place.is) {
		case 'summary':
			if (!thing) return false;
			thing.summary = [thing.summary, marked].filter(Boolean).join('\n\n');
			return true;
		case 'id':
			if (host.is !== 'statement') return false;
			host.it.id = plain;
			return true;
		case 'alias':
			thing?.aliases.push(plain);
			return thing !== undefined;
		case 'reach':
			if (host.is !== 'level') return false;
			host.it.reach = [host.it.reach, marked].filter(Boolean).join('\n\n');
			return true;
		case 'fact': {
			if (host.is === 'example') return false;
			const { label, value } = takeApart(marked, place.reads) ?? {};
			const column = context.path.findLast(({ is }) => is === 'column');
			const fact = {
				label: label ?? labelOf(node) ?? column?.name?.plain ?? heading?.name?.plain ?? node.is,
				value: value ?? marked,
			};
			const isKnown = host.it.facts.some((other) => other.label === fact.label && other.value === fact.value);
			if (!isKnown) host.it.facts.push(fact);
			return true;
		}
		case 'flavour':
			if (host.is !== 'statement' && host.is !== 'example') return false;
			host.it.flavour = plain;
			return true;
		case 'optional':
			if (host.is !== 'statement') return false;
			host.it.optional = !/^(?:no|false|0|required|mandatory)$/i.test(plain);
			return true;
		case 'link': {
			if (host.is !== 'statement') return false;
			const url = /https?:\/\/[^\s<>()]+/.exec(marked)?.[0];
			if (url === undefined) return false;
			host.it.links.push({ url, text: plain.replace(url, '').trim() || url });
			return true;
		}
		default:
			return false;
	}
}

const labelOf = ({ is, name }: Node) => (name && name.plain !== '' ? name.plain : isKey(is) ? is : undefined);

/** Prose goes to the thing that it is about; where there is none, it is a page of its own. */
function prose(reading: Reading, node: Node, { host, path }: Context): void {
	reading.carryAll(node);
	const text = proseOf([node]);
	if (text === '') return;
	const thing = thingOf(host);
	if (thing) thing.prose = [thing.prose, text].filter(Boolean).join('\n\n');
	else addToPage(reading, path, text);
}

/** Prose under a heading that is no thing is a page, which has the heading for its title; without one the file's name. */
function addToPage(reading: Reading, path: readonly Node[], text: string): void {
	const over = path
		.slice(0, -1)
		.findLast(({ is, name }) => (isHeading(is) || is === 'file') && name && name.plain !== '');
	const { key, at, name } = over ?? path.at(-1)!;
	const known = reading.pages.find((page) => page.key === key);
	if (known) known.prose = `${known.prose}\n\n${text}`;
	else {
		const title = over?.is === 'file' ? titleFromId(name!.plain.replace(/\.\w+$/, '')) : name?.plain;
		reading.pages.push({ key, at, ...(title === undefined ? {} : { title }), prose: text });
	}
	if (over && isHeading(over.is)) reading.carry(over);
}

/** Takes a part of the source as a page of its own. */
export function enterPage(reading: Reading, node: Node): void {
	reading.carryAll(node);
	const prose = proseOf(node.children);
	if (prose !== '' || node.name) reading.pages.push({ key: node.key, at: node.at, title: node.name?.plain, prose });
}
