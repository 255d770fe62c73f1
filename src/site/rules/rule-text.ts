import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { markdownToHtml } from 'satteri';
import { engine } from '../../workplace/roots.ts';

/** A part of a rule's page: prose as HTML, a section's heading, or a block that is shown as it stands. */
export type Part =
	| { kind: 'prose'; html: string }
	| { kind: 'heading'; text: string }
	/** `title` is the path of a file; the output of the checker has none. */
	| { kind: 'block'; title: string | undefined; encoding: string | undefined; text: string };

/** The page of a rule, beside it in the core; empty where none is written yet. */
export function ruleText(id: string): string {
	const page = join(engine, 'src', 'handbook', 'rules', `${id}.md`);
	return existsSync(page) ? readFileSync(page, 'utf8') : '';
}

/** The mistake that a page begins with, its first paragraph: what somebody did, in words of their own. */
export function readMistake(text: string): Part {
	return { kind: 'prose', html: markdownToHtml(withoutFrontMatter(text).split(/\n\s*\n/, 1)[0]!).html };
}

/** Takes the text of a page apart, without its front matter and the mistake that it begins with. */
export function readParts(text: string): Part[] {
	const prose = withoutFrontMatter(text).replace(/^[^]*?(\n\s*\n|$)/, '');
	const parts: Part[] = [];
	let end = 0;
	const say = (until: number) => {
		const markdown = prose.slice(end, until).trim();
		if (markdown !== '') parts.push({ kind: 'prose', html: markdownToHtml(markdown).html });
	};
	for (const match of prose.matchAll(/^## (.+)$|^(`{3,})\w* ?(.*)\n([^]*?)^\2$/gm)) {
		const [all, heading, , attributes = '', content = ''] = match;
		say(match.index);
		end = match.index + all.length;
		if (heading !== undefined) parts.push({ kind: 'heading', text: heading });
		else
			parts.push({
				kind: 'block',
				title: attribute(attributes, 'title'),
				encoding: attribute(attributes, 'encoding'),
				text: content.trimEnd(),
			});
	}
	say(prose.length);
	return parts;
}

const withoutFrontMatter = (text: string) => text.replace(/^---\n[^]*?\n---\n/, '').trimStart();

const attribute = (attributes: string, name: string) => new RegExp(`\\b${name}="([^"]*)"`).exec(attributes)?.[1];
