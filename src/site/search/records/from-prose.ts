import { byOrder } from '../../../handbook/model/order.ts';
import { address, addressOf } from '../../../handbook/addresses/addresses.ts';
import { allEntries, titleOf, type Entry } from '../../../handbook/model/handbook.ts';
import type { Reader } from './reader.ts';
import { record, sentences, type SearchRecord } from './record.ts';

/** What is read section by section; a responsibility or a day is short, and one record holds it whole. */
const IN_SECTIONS = ['pages', 'roles', 'teams', 'transitions'] as const;

/** Each guide, question and shape of team, and each section of what is read section by section. */
export function* fromProse(reader: Reader): Iterable<SearchRecord> {
	const { handbook, leadOf, proseOf, areasOf } = reader;
	for (const page of [...handbook.pages.values()].sort(byOrder)) {
		yield record({
			kind: 'guide',
			address: addressOf(page),
			title: page.data.title,
			aliases: page.data.sidebar.label === undefined ? [] : [page.data.sidebar.label],
			keywords: page.data.keywords,
			text: sentences(page.data.description, leadOf(page)),
		});
	}
	for (const question of [...handbook.faq.values()].sort(byOrder)) {
		const { answer, roles, shows, helping } = question.data;
		yield record({
			kind: 'question',
			address: address('faq', question.id),
			title: question.data.question,
			keywords: question.data.keywords,
			text: sentences(answer, proseOf(question)),
			roles,
			areas: areasOf([...shows, ...helping]),
		});
	}
	for (const team of [...handbook.teams.values()].sort(byOrder)) {
		const { title, summary, roles, size } = team.data;
		yield record({
			kind: 'team',
			address: addressOf(team),
			title,
			keywords: team.data.keywords,
			text: sentences(summary, `${size.from} to ${size.to} people`, leadOf(team)),
			roles,
		});
	}
	for (const entry of allEntries(handbook, IN_SECTIONS)) {
		yield* sections(reader, entry);
	}
}

function* sections({ partsOf }: Reader, entry: Entry): Iterable<SearchRecord> {
	for (const { heading, text } of partsOf(entry)) {
		if (!heading) continue;
		yield record({
			kind: 'section',
			address: `${addressOf(entry)}#${heading.id}`,
			title: heading.text,
			text,
			where: [titleOf(entry)],
			about: aboutPage(entry),
			roles: rolesOf(entry),
		});
	}
}

/** The roles that a section of an entry is about. */
function rolesOf({ collection, id, data }: Entry): string[] {
	if (collection === 'roles') return [id];
	if ('from' in data) return [data.from, data.to];
	return [];
}

/** What is said of a guide as a whole. The sections of a role are not what its other names mean. */
const aboutPage = (entry: Entry): string[] =>
	'description' in entry.data ? [...entry.data.keywords, entry.data.description] : [];
