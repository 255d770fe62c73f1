/** A content file that a page of a rule shows. */
export interface PageFile {
	path: string;
	text: string;
	/** How the file is saved, where that is the point of the example. */
	encoding?: 'latin1' | 'utf16le';
}

/** The page of a rule: words for its reader, and examples that are run as its test. */
export interface RulePage {
	title: string;
	/** The first paragraph: what somebody did who breaks the rule, in words of their own. */
	mistake: string;
	/** The headings, in order. */
	headings: string[];
	fails: { files: PageFile[]; output: string };
	passes: { files: PageFile[] };
}

/** Reads the text of a page: front matter, prose, and fenced blocks under headings. */
export function readPage(text: string): RulePage {
	const [, title = '', prose = ''] = /^---\ntitle: (.*)\n---\n([^]*)$/.exec(text) ?? [];
	const page: RulePage = {
		title,
		mistake: prose.trim().split(/\n\s*\n/, 1)[0]!,
		headings: [],
		fails: { files: [], output: '' },
		passes: { files: [] },
	};
	// A heading, or a whole fenced block: what looks like a heading inside a block is none.
	for (const match of prose.matchAll(/^## (.+)$|^(`{3,})(\w*) ?(.*)\n([^]*?)^\2$/gm)) {
		const [, heading, , language, attributes = '', content = ''] = match;
		if (heading !== undefined) page.headings.push(heading);
		else if (language === 'text') page.fails.output = content.trimEnd();
		else fileList(page)?.push(readFile(attributes, content));
	}
	return page;
}

function fileList({ headings, fails, passes }: RulePage): PageFile[] | undefined {
	if (headings.at(-1) === 'Fails') return fails.files;
	return headings.at(-1) === 'Passes' ? passes.files : undefined;
}

function readFile(attributes: string, text: string): PageFile {
	const given = Object.fromEntries([...attributes.matchAll(/(\w+)="([^"]*)"/g)].map(([, key, value]) => [key, value]));
	const encoding = given.encoding as PageFile['encoding'];
	return { path: given.title ?? '', text, ...(encoding === undefined ? {} : { encoding }) };
}
