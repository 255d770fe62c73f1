import { ASSISTANTS, twinOf } from '../../../handbook/addresses/text-addresses.ts';
import { allAddresses } from '../../../handbook/addresses/all-addresses.ts';
import { fill } from '../../../handbook/language/sentence.ts';
import type { DataFile } from '../files.ts';
import type { DataSource } from '../source.ts';
import { escaped } from './markdown.ts';
import { textOutline } from './outline.ts';
import { sentences } from './sentences.ts';
import { twinsOf } from './twins.ts';
import { wholeText } from './whole.ts';

/** The files by which an assistant finds its way: what there is, after llmstxt.org, and all of it. */
export function* llms(source: DataSource): Iterable<DataFile> {
	if (textOutline(source.view).length === 0) return;
	yield ['llms.txt', () => overview(source)];
	yield ['llms-full.txt', () => wholeText(source)];
}

async function overview(source: DataSource): Promise<string> {
	const { view, urlOf } = source;
	const { name, tagline } = view.settings;
	const told = new Set<string>();
	const line = async (address: string): Promise<string> => {
		told.add(address);
		const { name: title, about } = await source.textOf(address);
		return `- [${escaped(title)}](${urlOf(twinOf(address)!)})${about === '' ? '' : `: ${escaped(about)}`}`;
	};
	const section = async (title: string, pages: readonly string[]): Promise<string> => {
		const lines: string[] = [];
		for (const page of pages) lines.push(await line(page));
		return [`## ${source.reword(title)}`, '', ...lines].join('\n');
	};
	const chapters: string[] = [];
	for (const { title, pages } of textOutline(view)) chapters.push(await section(title, pages));
	const rest = twinsOf(source)
		.map(([address]) => address)
		.filter((address) => !told.has(address));
	const more = [
		`- [${source.reword(sentences.whole)}](${urlOf('/llms-full.txt')})`,
		...(allAddresses(view, []).has(ASSISTANTS)
			? [`- [${source.reword(sentences.assistants)}](${urlOf(ASSISTANTS)})`]
			: []),
	];
	return [
		`# ${name}`,
		...(tagline === undefined ? [] : [`> ${source.reword(tagline)}`]),
		source.reword(`${fill(sentences.about, { name })} ${sentences.twins}`),
		more.join('\n'),
		...chapters,
		await section(sentences.optional, rest),
		'',
	]
		.join('\n\n')
		.trimEnd()
		.concat('\n');
}
