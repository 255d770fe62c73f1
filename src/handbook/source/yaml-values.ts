/** There is something in a text that needs a reader of all of YAML. */
export class Unusual extends Error {}

/** Texts in quotes, without codes for other characters. */
const QUOTED = /"(?:[^"\\]|\\["\\])*"|'[^']*'/;

/** Such a text at the beginning of a value, and nowhere else: a quote that is never closed is gone through once. */
const QUOTED_FIRST = new RegExp(`^(?:${QUOTED.source})`);

/** Text without quotes within brackets. */
const BARE = /[A-Za-z0-9(\u00a1-\ud7ff](?:(?:[^\][{},:#]|:(?=[^\s\][{},:]))*[^\][{},:# ])?/;

/** A piece of a list or a group in brackets, with the spaces after it. */
const PIECE = new RegExp(
	`(?:(?<key>[A-Za-z][\\w-]*): +|(?<value>${QUOTED.source}|${BARE.source})|(?<sign>[\\][{},])) *`,
	'y',
);

/** How deep lists and groups in brackets may stand in each other here. */
const DEEPEST = 20;

/** A list or a group that stands in brackets on one line. */
export function readFlow(text: string): unknown {
	PIECE.lastIndex = 0;
	let depth = 0;
	const value = read();
	if (PIECE.lastIndex !== text.length) throw new Unusual();
	return value;

	function next(): Partial<Record<'key' | 'value' | 'sign', string>> {
		const match = PIECE.exec(text);
		if (!match) throw new Unusual();
		return match.groups!;
	}

	function read(piece = next()): unknown {
		if (piece.value !== undefined) return readScalar(piece.value);
		if (++depth > DEEPEST || (piece.sign !== '[' && piece.sign !== '{')) throw new Unusual();
		const within = piece.sign === '[' ? readList() : readGroup();
		depth--;
		return within;
	}

	function readList(): unknown[] {
		const list: unknown[] = [];
		for (let piece = next(); piece.sign !== ']' || list.length > 0; piece = next()) {
			list.push(read(piece));
			if (isLast(']')) break;
		}
		return list;
	}

	function readGroup(): Record<string, unknown> {
		const group: Record<string, unknown> = {};
		for (let { key, sign } = next(); sign !== '}' || Object.keys(group).length > 0; { key, sign } = next()) {
			if (key === undefined || /^null$/i.test(key) || Object.hasOwn(group, key)) throw new Unusual();
			group[key] = read();
			if (isLast('}')) break;
		}
		return group;
	}

	function isLast(end: string): boolean {
		const { sign } = next();
		if (sign !== end && sign !== ',') throw new Unusual();
		return sign === end;
	}
}

/** A value on one line, in quotes or not. */
export function readScalar(text: string): unknown {
	const [first] = text;
	if (first === '"' || first === "'") {
		if (QUOTED_FIRST.exec(text)?.[0] !== text) throw new Unusual();
		return text.slice(1, -1).replace(/\\(.)/g, first === '"' ? '$1' : '$&');
	}
	if (/: |:$| #| $/.test(text)) throw new Unusual();
	if (/^(?:0|[1-9]\d{0,8})(?:\.\d{1,6})?$/.test(text)) return Number(text);
	if (/^(?:true|false)$/.test(text)) return text === 'true';
	const isText = /^[A-Za-z(\u00a1-\ud7ff]/.test(text)
		? !/^(?:null|true|false)$/i.test(text)
		: /^(?:\d[^ ]* |\d+:\d+$|[1-9]\d*[a-df-z]|\d{4}-\d\d-\d\d$)/.test(text);
	if (!isText) throw new Unusual();
	return text;
}
