import { readFlow, readScalar, Unusual } from './yaml-values.ts';

/** A field: its name, and its value if that begins on the same line. */
const FIELD = /^ *([A-Za-z][\w-]*(?: [\w-]+)*):(?: +(.*))?$/;

/** Characters that no file needs in its fields, and on which opinions of YAML differ. */
// eslint-disable-next-line no-control-regex
const STRANGE =
	/[\u0000-\u0009\u000b-\u001f\u007f-\u00a0\u00ad\u1680\u2000-\u200f\u2028\u2029\u202f\u205f\u2060\u3000\ufeff]/;

/** How deep lists and groups of fields may stand in each other here. */
const DEEPEST = 20;

/**
 * Reads the YAML that nearly all files are written in: fields and lists by indentation, values on one
 * line, texts that go on below it or stand below `>` and `|`. That takes a tenth of the time of a
 * reader of all of YAML, which has places and faults to keep. What is read here, that reader reads the
 * same and finds no fault with.
 *
 * @param text ends with a line break
 * @returns nothing where there is anything else in it
 */
export function readPlainYaml(text: string): Record<string, unknown> | undefined {
	if (STRANGE.test(text) || !text.endsWith('\n')) return undefined;
	const lines = text.split('\n');
	let at = 0;
	try {
		skip();
		const value = indent() === 0 ? readMap(0, 0) : undefined;
		return at === lines.length ? value : undefined;
	} catch (error) {
		if (error instanceof Unusual) return undefined;
		throw error;
	}

	/** Goes on to the next line that says something. */
	function skip(): void {
		for (; at < lines.length; at++) {
			const said = lines[at]!.trimStart();
			if (said !== '' && !said.startsWith('# ')) return;
		}
	}

	/** How far the line is indented; less than any other after the last. */
	function indent(): number {
		return at < lines.length ? indentOf(lines[at]!) : -1;
	}

	function readMap(own: number, depth: number): Record<string, unknown> {
		if (depth > DEEPEST) throw new Unusual();
		const map: Record<string, unknown> = {};
		for (; indent() === own; skip()) {
			const [, key, rest = ''] = FIELD.exec(lines[at]!) ?? [];
			if (key === undefined) {
				if (lines[at]!.startsWith('- ', own)) break;
				throw new Unusual();
			}
			if (/^null$/i.test(key) || Object.hasOwn(map, key)) throw new Unusual();
			at++;
			map[key] = readValue(rest, own, depth, true);
		}
		if (indent() > own) throw new Unusual();
		return map;
	}

	function readList(own: number, depth: number): unknown[] {
		if (depth > DEEPEST) throw new Unusual();
		const list: unknown[] = [];
		for (; indent() === own && lines[at]!.startsWith('- ', own); skip()) {
			const within = `${' '.repeat(own + 1)}${lines[at]!.slice(own + 1)}`;
			if (FIELD.test(within)) {
				lines[at] = within;
				list.push(readMap(indent(), depth + 1));
			} else {
				at++;
				list.push(readValue(within.trimStart(), own, depth, false));
			}
		}
		if (indent() > own) throw new Unusual();
		return list;
	}

	/** A value that begins with the rest of a line, or with the line below. */
	function readValue(rest: string, own: number, depth: number, isField: boolean): unknown {
		if (/^[>|]-?$/.test(rest)) return readText(rest, own);
		if (/^[[{]/.test(rest)) return readFlow(rest);
		if (rest !== '') return readScalar(/^["']/.test(rest) ? rest : withLinesBelow(rest, own));
		if (!isField) throw new Unusual();
		skip();
		const below = indent();
		// A list may stand right below its name.
		if (below >= own && lines[at]!.startsWith('- ', below)) return readList(below, depth + 1);
		return below > own ? readMap(below, depth + 1) : null;
	}

	/** A text goes on in the lines below that are indented further than what it belongs to. */
	function withLinesBelow(first: string, own: number): string {
		let text = first;
		for (; at < lines.length && lines[at] !== '' && indent() > own; at++) {
			const more = lines[at]!.trimStart();
			if (text.endsWith(' ') || /^[-?:#]/.test(more)) throw new Unusual();
			text += ` ${more}`;
		}
		return text;
	}

	function readText(sign: string, above: number): string {
		const own = indent();
		if (own <= above || lines[at] === '') throw new Unusual();
		const said: string[] = [];
		for (; at < lines.length && (lines[at] === '' || indent() >= own); at++) said.push(lines[at]!.slice(own));
		while (said.at(-1) === '') said.pop();
		const end = sign.endsWith('-') ? '' : '\n';
		if (sign.startsWith('|')) return said.join('\n') + end;
		if (said.some((line) => /^ | $/.test(line))) throw new Unusual();
		return (
			said
				.join('\n')
				.replace(/(?<!\n)\n(?!\n)/g, ' ')
				.replace(/\n(\n+)/g, '$1') + end
		);
	}
}

const indentOf = (line: string) => {
	let at = 0;
	while (line[at] === ' ') at++;
	return at;
};
