import { tokensOfAny } from './any-tokens.ts';
import { readText } from './characters.ts';
import type { Attribute, Tag } from './tokens.ts';

/** A tag up to its end: a sign in quotes does not end it. */
const WHOLE = /<[a-z][^>"']*(?:"[^"]*"[^>"']*|'[^']*'[^>"']*)*>/y;

/** How many are remembered: more than a handbook of hundreds of pages has. */
const MANY = 20_000;

/** A tag by what was asked of it. */
export interface Known<Asked> {
	name: string;
	asked: Asked;
	/** How long it is as it is written. */
	length: number;
}

/** What is asked of tags. Thousands are written alike: of these only the first is read. */
export class Tags<Asked> {
	/** Asks a tag. */
	readonly ask: (tag: Tag) => Asked;
	readonly #known = new Map<string, Known<Asked>>();

	/** @param ask what is asked of a tag: the same of those that are written alike */
	constructor(ask: (tag: Tag) => Asked) {
		this.ask = ask;
	}

	/** The tag that begins somewhere on a page; nothing where none does, or where it is not plain where it ends. */
	at(html: string, from: number): Known<Asked> | undefined {
		const known = this.#known.get(html.slice(from, html.indexOf('>', from) + 1));
		if (known) return known;
		WHOLE.lastIndex = from;
		const written = WHOLE.exec(html)?.[0];
		return written === undefined ? undefined : (this.#known.get(written) ?? this.#read(written));
	}

	#read(written: string): Known<Asked> | undefined {
		const own = copyOf(written);
		const tag = plainTag(own) ?? anyTag(own);
		if (!tag) return undefined;
		if (this.#known.size === MANY) this.#known.clear();
		const known = { name: tag.name, asked: this.ask(tag), length: own.length };
		this.#known.set(own, known);
		return known;
	}
}

/** A part of a text keeps all of it in memory; what is remembered is to keep itself alone. */
const copyOf = (text: string) => ` ${text}`.slice(1);

/** A tag as ours are written: values in double quotes, or none. */
const PLAIN = /^<([a-z][a-z0-9-]*)(?: [a-z][a-z0-9:_-]*(?:="[^"]*")?)*\/?>$/;
const ATTRIBUTE = / ([a-z][a-z0-9:_-]*)(?:="([^"]*)")?/g;

function plainTag(written: string): Tag | undefined {
	const name = PLAIN.exec(written)?.[1];
	if (name === undefined) return undefined;
	const attributes: Attribute[] = [];
	ATTRIBUTE.lastIndex = 0;
	for (let found = ATTRIBUTE.exec(written); found; found = ATTRIBUTE.exec(written)) {
		const [, named = '', value] = found;
		const to = ATTRIBUTE.lastIndex - (value === undefined ? 0 : 1);
		attributes.push({ name: named, value: readText(value ?? ''), from: to - (value ?? '').length, to });
	}
	return { name, attributes, endsItself: written.endsWith('/>') };
}

function anyTag(written: string): Tag | undefined {
	const [token, ...others] = tokensOfAny(written);
	return token?.is === 'open' && others.length === 0 ? token.tag : undefined;
}

/** The tags themselves. */
export const asTheyAre = new Tags((tag) => tag);
