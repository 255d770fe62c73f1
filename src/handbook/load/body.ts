import GithubSlugger from 'github-slugger';
import { markdownToMdast, mdxToMdast } from 'satteri';
import type { Place } from '../diagnostic.ts';
import { asides, components } from '../schema/components.ts';
import { didYouMean } from '../suggest.ts';
import { list } from '../words.ts';
import { position } from './decode.ts';
import { fault, type Fault } from './fault.ts';
import { scanMdx } from './scan-mdx.ts';

/** A link or an image of a body, with the place of its beginning. */
export interface BodyLink {
	url: string;
	at: Place;
}

/** The prose of an entry, and what the rules ask of it. */
export interface Body {
	/** The file that supplies it. */
	file: string;
	/** The prose itself, without front matter; empty where there is none. */
	text: string;
	/** The place of a character of `text`, counted from 0. */
	placeAt: (offset: number) => Place;
	/** Whether the prose could not be parsed: then what follows is empty for no other reason. */
	broken: boolean;
	links: BodyLink[];
	images: (BodyLink & { alt: string })[];
	headings: { text: string; id: string; depth: number; at: Place }[];
	/** Components with their attributes, all of them plain text. */
	components: { name: string; attributes: Record<string, string>; at: Place }[];
	/** Runs of plain text, for rules about words. */
	texts: { value: string; at: Place }[];
}

interface Point {
	line: number;
	column: number;
}

/** The part of a Markdown tree that is read here. */
interface TreeNode {
	type: string;
	position?: { start: Point; end: Point };
	children?: TreeNode[];
	value?: string;
	url?: string;
	identifier?: string;
	alt?: string | null;
	depth?: number;
	name?: string | null;
	attributes?: unknown;
}

const FEATURES = { frontmatter: true, directive: true } as const;

/**
 * Reads the body of a file.
 *
 * @param text the whole file, front matter included, so that positions are those of the file
 * @param file the path that reports show
 * @param bodyText the part after the front matter
 */
export function readBody(text: string, file: string, bodyText: string): { body: Body; faults: Fault[] } {
	const place = (offset: number): Place => ({ file, ...position(text, offset) });
	const start = text.length - bodyText.trimStart().length;
	const body: Body = {
		file,
		text: bodyText.trim(),
		placeAt: (offset) => place(start + offset),
		broken: false,
		links: [],
		images: [],
		headings: [],
		components: [],
		texts: [],
	};
	if (body.text === '') return { body, faults: [] };
	const isMdx = file.endsWith('.mdx');
	const faults: Fault[] = [];
	const scan = isMdx ? scanMdx(text, text.length - bodyText.length) : { found: [], harmless: text };
	for (const { offset, message, hint } of scan.found) {
		faults.push(fault('content-is-data', place(offset), message, hint));
	}
	let tree: TreeNode;
	try {
		const parse = isMdx ? mdxToMdast : markdownToMdast;
		tree = parse(scan.harmless, { features: FEATURES }) as unknown as TreeNode;
	} catch (error) {
		body.broken = true;
		if (faults.length === 0) faults.push(syntaxFault(String((error as Error).message), file));
		return { body, faults };
	}
	collect(tree, scan.harmless, body, faults, file);
	return { body, faults };
}

/** The parser's message begins with its place: `3:1: Expected a closing tag for <x>`. */
function syntaxFault(message: string, file: string): Fault {
	const [, line = '1', column = '1', text = message] = /^(\d+):(\d+): ([^]*)$/.exec(message) ?? [];
	const say = (said: string, hint: string) =>
		fault('mdx-parses', { file, line: Number(line), column: Number(column) }, said, hint);
	const [, unclosed] = /^Expected a closing tag for `<(\w+)/.exec(text) ?? [];
	if (unclosed) return say(`<${unclosed}> is never closed.`, `End it with a slash: <${unclosed} … />.`);
	const [, stray] = /^Unexpected closing tag `<\/(\w+)/.exec(text) ?? [];
	if (stray) return say(`</${stray}> closes nothing.`, `Remove it; a component is one tag, <${stray} … />.`);
	if (text.includes('expected a valid JSX tag')) {
		return say('The tag that begins here is not complete.', 'Write it as <Owner of="…" />, with each value in quotes.');
	}
	return say(`This cannot be read: ${text}.`, 'Write \\{ for a brace and \\< for an angle bracket that you mean as they stand.');
}

function collect(tree: TreeNode, text: string, body: Body, faults: Fault[], file: string): void {
	const slugger = new GithubSlugger();
	const lines = text.split('\n');
	const definitions = new Map<string, TreeNode>();
	visit(tree, (node) => {
		if (node.type === 'definition') definitions.set(node.identifier!, node);
	});
	const refuse = (node: TreeNode, message: string, hint: string) =>
		faults.push(fault('content-is-data', at(node), message, hint));
	const at = (node: TreeNode): Place => ({
		file,
		line: node.position?.start.line ?? 1,
		column: node.position?.start.column ?? 1,
	});
	/** The target of a link or image, itself or where it is defined, at the address in it. */
	const target = (node: TreeNode): BodyLink => {
		const holder = node.url === undefined ? definitions.get(node.identifier ?? '') : node;
		const url = holder?.url ?? '';
		return { url, at: holder ? addressIn(holder, url) : at(node) };
	};
	const addressIn = (node: TreeNode, url: string): Place => {
		const place = at(node);
		const { start, end } = node.position!;
		if (start.line !== end.line) return place;
		const source = lines[start.line - 1]!.slice(start.column - 1, end.column - 1);
		const open = node.type === 'definition' ? source.indexOf(']:') : source.lastIndexOf('](');
		const index = source.indexOf(url, Math.max(open, 0));
		return index < 0 ? place : { ...place, column: start.column + index };
	};
	visit(tree, (node) => {
		switch (node.type) {
			case 'link':
			case 'linkReference': {
				const { url, at: address } = target(node);
				if (/^(javascript|data|vbscript|file|blob):/i.test(decode(url))) {
					faults.push(fault('content-is-data', address, `“${url.slice(0, 40)}” is no address of a page.`, 'Link to a page.'));
				} else body.links.push({ url, at: address });
				break;
			}
			case 'image':
			case 'imageReference':
				body.images.push({ ...target(node), alt: node.alt ?? '' });
				break;
			case 'heading':
				body.headings.push({ text: textOf(node).trim(), id: slugger.slug(textOf(node).trim()), depth: node.depth ?? 2, at: at(node) });
				break;
			case 'text':
				body.texts.push({ value: node.value ?? '', at: at(node) });
				break;
			case 'html':
				if (!/^<!--[^]*-->$/.test((node.value ?? '').trim())) {
					const tag = /<\/?[\w:-]+/.exec(node.value ?? '')?.[0] ?? '<';
					refuse(node, `HTML is not allowed in content: ${tag}>.`, 'Say it in Markdown.');
				}
				break;
			case 'containerDirective':
				if (!asides.some((name) => name === node.name)) {
					refuse(node, `“:::${node.name}” is no aside; asides are ${list([...asides])}.`, didYouMean(node.name ?? '', asides) ?? 'Choose one of them.');
				}
				break;
			case 'mdxjsEsm':
				refuse(node, 'Imports and exports are not allowed in content.', 'Remove the line.');
				break;
			case 'mdxFlowExpression':
			case 'mdxTextExpression':
				if (!/^\s*(\/\*[^]*\*\/\s*)?$/.test(node.value ?? '')) {
					refuse(node, 'Expressions are not allowed in content.', 'If you mean the character, write \\{.');
				}
				break;
			case 'mdxJsxFlowElement':
			case 'mdxJsxTextElement':
				component(node);
				break;
		}
	});

	function component(node: TreeNode): void {
		const name = node.name ?? '';
		const known = components[name];
		if (!known) {
			return void refuse(node, `Unknown component “${name}”.`, `Allowed: ${list(Object.keys(components))}.`);
		}
		const given: Record<string, string> = {};
		for (const raw of (node.attributes ?? []) as { name?: string; value?: unknown }[]) {
			if (typeof raw.name !== 'string' || typeof raw.value !== 'string') {
				refuse(node, `An attribute of <${name}> is not plain text.`, `Write ${raw.name ?? 'of'}="…".`);
			} else if (!(raw.name in known)) {
				refuse(node, `<${name}> has no attribute “${raw.name}”.`, `It takes ${list(Object.keys(known))}.`);
			} else given[raw.name] = raw.value;
		}
		for (const [key, rule] of Object.entries(known)) {
			const value = given[key];
			if (value === undefined) {
				refuse(node, `<${name}> needs ${key}="…".`, `Write <${name} ${key}="…" />.`);
			} else if ('oneOf' in rule && !rule.oneOf.includes(value)) {
				refuse(node, `${key}="${value}" is not one of ${list(rule.oneOf, 'or')}.`, didYouMean(value, rule.oneOf) ?? 'Choose one of them.');
			}
		}
		if (node.children?.length) {
			refuse(node, `<${name}> holds nothing.`, `Write <${name} … />, and the text beside it.`);
		}
		body.components.push({ name, attributes: given, at: at(node) });
	}
}

function visit(node: TreeNode, see: (node: TreeNode) => void): void {
	see(node);
	for (const child of node.children ?? []) visit(child, see);
}

function textOf(node: TreeNode): string {
	if (node.type.startsWith('mdx')) return '';
	return node.value ?? (node.children ?? []).map(textOf).join('');
}

/** An address without the characters that browsers drop before they read its scheme. */
function decode(url: string): string {
	return url.replace(/[\u0000-\u0020]/g, '').replace(/&(colon|#58|#x3a);/gi, ':');
}
