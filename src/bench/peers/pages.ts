import { article, type Dialect } from '../handbook/article.ts';
import { drawFor } from '../handbook/draw.ts';
import { capital, sentence, topic } from '../handbook/sentences.ts';

/** How many pages stand side by side in a folder, and how many folders at the top. */
const TOGETHER = 25;
const TOPS = 10;

/** A page of a site that is no handbook. */
interface Page {
	id: string;
	title: string;
}

/**
 * Pages of the same text that a made-up handbook has, for sites of somebody else's: what is a component
 * there is plain words here.
 *
 * @param count how many, the home page included
 * @returns their texts by path, without an ending; the home page is `index`
 */
export function peerPages(count: number): [path: string, text: string][] {
	const pages = Array.from({ length: count - 1 }, (_, index): Page => {
		const section = Math.floor(index / TOGETHER);
		const title = `${capital(topic(drawFor(`title ${index}`)))} ${index + 1}`;
		return { id: `part-${(section % TOPS) + 1}/section-${section + 1}/page-${index + 1}`, title };
	});
	const dialect: Dialect = {
		named: pages,
		link: ({ id }) => `/${id}/`,
		owner: () => 'The engineering manager',
		roles: '12',
	};
	return [
		['index', text('Career ladder', 'Where it begins.', `Start with [the first page](${dialect.link(pages[0]!)}).\n`)],
		...pages.map(({ id, title }): [string, string] => {
			const draw = drawFor(id);
			return [id, text(title, sentence(draw), article(draw, dialect))];
		}),
	];
}

const text = (title: string, description: string, body: string) =>
	`---\ntitle: ${JSON.stringify(title)}\ndescription: ${JSON.stringify(description)}\n---\n\n${body}`;
