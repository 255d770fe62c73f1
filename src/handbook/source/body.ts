import GithubSlugger from 'github-slugger';
import { markdownToMdast, mdxToMdast } from 'satteri';
import type { Body, BodyLink } from '../model/body.ts';
import type { Place } from '../model/diagnostic.ts';
import { asides } from '../schema/components.ts';
import { didYouMean } from '../language/suggest.ts';
import { list } from '../language/words.ts';
import { addressIn, isAddress } from './address.ts';
import { isOnlyComments, isOnlyHtmlComments } from './comments.ts';
import { checkComponent } from './component.ts';
import { conflictFault, findConflict } from './conflict.ts';
import { fault, firstFaults, type Fault } from './fault.ts';
import { placesIn } from './place-in-text.ts';
import { scanMdx, type Forbidden } from './scan-mdx.ts';
import { findDeepLine, nodesOf, textOf, type TreeNode } from './tree.ts';

const FEATURES = { frontmatter: true, directive: true } as const;

/**
 * Reads the body of a file.
 *
 * @param text the whole file, front matter included, so that positions are those of the file
 * @param file the path that reports show
 * @param bodyText the part after the front matter
 */
export function readBody(text: string, file: string, bodyText: string): { body: Body; faults: Fault[] } {
	const pointAt = placesIn(text);
	const place = (offset: number): Place => ({ file, ...pointAt(offset) });
	const bodyStart = text.length - bodyText.length;
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
	const broken = (...faults: Fault[]) => ({ body: { ...body, broken: true }, faults: firstFaults(faults) });
	const conflict = findConflict(bodyText);
	if (conflict !== undefined) return broken(conflictFault('mdx-parses', place(bodyStart + conflict)));
	const deep = findDeepLine(bodyText);
	if (deep !== undefined) return broken(tooDeep(place(bodyStart + deep)));
	const isMdx = file.endsWith('.mdx');
	const scan = isMdx ? scanMdx(text, bodyStart) : { found: [], harmless: text };
	const faults = scan.found.map(({ offset, message, hint }) => fault('content-is-data', place(offset), message, hint));
	let tree: TreeNode;
	try {
		const parse = isMdx ? mdxToMdast : markdownToMdast;
		tree = parse(scan.harmless, { features: FEATURES }) as unknown as TreeNode;
	} catch (error) {
		return broken(...(faults.length > 0 ? faults : [syntaxFault(String((error as Error).message), file)]));
	}
	const all = nodesOf(tree);
	if (all.tooDeep) return broken(...faults, tooDeep(place(offsetOf(all.tooDeep))));
	collect(all.nodes, scan, body, faults, place);
	return { body: { ...body, broken: faults.length > 0 }, faults: firstFaults(faults) };
}

const offsetOf = (node: TreeNode) => node.position?.start.offset ?? 0;

const tooDeep = (at: Place) =>
	fault(
		'mdx-parses',
		at,
		'This is nested too deep to be read.',
		'Take out some of the quotations, lists or emphasis around it.',
	);

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
	return say(
		`This cannot be read: ${text}.`,
		'Write \\{ for a brace and \\< for an angle bracket that you mean as they stand.',
	);
}

function collect(
	nodes: readonly TreeNode[],
	{ found, harmless }: { found: readonly Forbidden[]; harmless: string },
	body: Body,
	faults: Fault[],
	place: (offset: number) => Place,
): void {
	const slugger = new GithubSlugger();
	const definitions = new Map<string, TreeNode>();
	const at = (node: TreeNode) => place(offsetOf(node));
	const source = (node: TreeNode) => harmless.slice(offsetOf(node), node.position?.end.offset);
	const refuse = (at: Place, message: string, hint: string) => faults.push(fault('content-is-data', at, message, hint));
	const refuseNode = (node: TreeNode, message: string, hint: string) => refuse(at(node), message, hint);
	/** The target of a link or image, itself or where it is defined, at the address in it. */
	const target = (node: TreeNode): BodyLink => {
		const holder = node.url === undefined ? (definitions.get(node.identifier ?? '') ?? node) : node;
		return { url: holder.url ?? '', at: place(offsetOf(holder) + addressIn(source(holder), holder)) };
	};
	const isRefused = (url: string, at: Place) => {
		if (isAddress(url)) return false;
		refuse(
			at,
			`“${url.slice(0, 40)}” is no address of a page.`,
			'Link to a page of the handbook, or to one that begins with https://.',
		);
		return true;
	};
	// The first of two definitions of one name counts, and each is looked at, used or not.
	for (const node of nodes.filter(({ type }) => type === 'definition')) {
		if (!definitions.has(node.identifier!)) definitions.set(node.identifier!, node);
	}
	for (const node of nodes) {
		switch (node.type) {
			case 'definition': {
				const { url, at: address } = target(node);
				isRefused(url, address);
				break;
			}
			case 'link':
			case 'linkReference': {
				const link = target(node);
				if (node.type === 'linkReference' ? isAddress(link.url) : !isRefused(link.url, link.at)) body.links.push(link);
				break;
			}
			case 'image':
			case 'imageReference':
				body.images.push({ ...target(node), alt: node.alt ?? '' });
				break;
			case 'heading': {
				const text = textOf(node).trim();
				body.headings.push({ text, id: slugger.slug(text), depth: node.depth ?? 2, at: at(node) });
				break;
			}
			case 'text':
				body.texts.push({ value: node.value ?? '', at: at(node) });
				break;
			case 'html':
				if (!isOnlyHtmlComments(node.value ?? '')) {
					const tag = /<\/?[\w:-]+/.exec(node.value ?? '')?.[0] ?? '<';
					refuseNode(node, `HTML is not allowed in content: ${tag}>.`, 'Say it in Markdown.');
				}
				break;
			case 'containerDirective':
				if (!asides.some((name) => name === node.name)) {
					refuseNode(
						node,
						`“:::${node.name}” is no aside; asides are ${list([...asides])}.`,
						didYouMean(node.name ?? '', asides) ?? 'Choose one of them.',
					);
				} else if (Object.keys(node.attributes ?? {}).length > 0) {
					refuseNode(
						node,
						`“:::${node.name}” takes no attributes.`,
						`Write :::${node.name}, or :::${node.name}[a title].`,
					);
				}
				break;
			case 'mdxjsEsm':
				refuseNode(node, 'Imports and exports are not allowed in content.', 'Remove the line.');
				break;
			case 'mdxFlowExpression':
			case 'mdxTextExpression':
				if (!isOnlyComments(node.value ?? '')) {
					refuseNode(node, 'Expressions are not allowed in content.', 'If you mean the character, write \\{.');
				}
				break;
			case 'mdxJsxFlowElement':
			case 'mdxJsxTextElement': {
				const [start, end] = [offsetOf(node), node.position?.end.offset ?? 0];
				// What the scan refused within it is blank here, and no second fault.
				if (found.some(({ offset }) => offset >= start && offset < end)) break;
				const attributes = checkComponent(node, source(node), (offset, message, hint) =>
					refuse(place(start + offset), message, hint),
				);
				body.components.push({ name: node.name ?? '', attributes, at: at(node) });
				break;
			}
		}
	}
}
