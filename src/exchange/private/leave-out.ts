import type { Place } from '../../handbook/model/diagnostic.ts';
import { list } from '../../handbook/language/words.ts';
import type { Listed, Table } from '../table/table.ts';
import type { Thing } from '../table/things.ts';
import { withoutContacts } from './contacts.ts';

/** A table without what tells who somebody is or how to reach them, and the keys of the statements that said nothing else. */
export interface WithoutPrivate {
	table: Table;
	/** One for each place at which something was left out; what it was is not said again. */
	listed: Listed[];
	/** Statements of which nothing is left: they are listed, and not in the table. */
	gone: number;
}

const hasWords = (text: string) => /[\p{L}\p{N}]/u.test(text);

/** Takes the ways to reach somebody out of all that a table says. */
export function withoutPrivate(table: Table): WithoutPrivate {
	const listed: Listed[] = [];
	const clean = <Text extends string | undefined>(text: Text, at: Place): Text => {
		if (text === undefined) return text;
		const { text: rest, found } = withoutContacts(text);
		if (found.length > 0) tell(at, found);
		return rest as Text;
	};
	const tell = (at: Place, found: readonly string[]) =>
		listed.push({
			at,
			what: 'mark',
			because: 'no place',
			text: list([...new Set(found)]),
			reason:
				'It tells who somebody is or how to reach them, and was left out. Name the role, or a channel that outlives the person.',
		});
	const thing = <Kind extends Thing>(one: Kind): Kind => ({
		...one,
		title: clean(one.title, one.at) || one.title.replaceAll('@', ''),
		summary: clean(one.summary, one.at),
		prose: clean(one.prose, one.at),
		aliases: one.aliases.map((alias) => clean(alias, one.at)).filter(hasWords),
		facts: one.facts.flatMap((fact) => {
			const value = clean(fact.value, one.at);
			return hasWords(value) ? [{ ...fact, label: clean(fact.label, one.at), value }] : [];
		}),
	});
	let gone = 0;
	const statements = table.statements.flatMap((statement) => {
		const text = clean(statement.text, statement.at);
		if (text !== statement.text && !hasWords(text)) {
			gone++;
			const said = listed.at(-1)!.text;
			listed.push({
				at: statement.at,
				what: 'text',
				because: 'no place',
				text: said,
				reason: 'Nothing is left of it.',
			});
			return [];
		}
		const links = statement.links.filter(({ url }) => !/^(?:mailto|tel|sms):/i.test(url));
		const flavour = clean(statement.flavour, statement.at);
		return [{ ...statement, text, links, flavour, heading: clean(statement.heading, statement.at) }];
	});
	const examples = table.examples.flatMap((example) => {
		const text = clean(example.text, example.at);
		return hasWords(text) ? [{ ...example, text, heading: clean(example.heading, example.at) }] : [];
	});
	const cleaned: Table = {
		...table,
		tracks: table.tracks.map(thing),
		roles: table.roles.map(thing),
		levels: table.levels.map((level) => ({ ...thing(level), reach: clean(level.reach, level.at) })),
		groups: table.groups.map(thing),
		axes: table.axes.map(thing),
		steps: table.steps.map(thing),
		statements: sameAsKept(statements),
		examples,
		pages: table.pages.map((page) => ({
			...page,
			title: clean(page.title, page.at),
			prose: clean(page.prose, page.at),
		})),
	};
	return { table: cleaned, listed, gone };
}

/** Statements that say the same as one that is gone say it first themselves. */
function sameAsKept(statements: Table['statements']): Table['statements'] {
	const keys = new Set(statements.map(({ key }) => key));
	return statements.map((statement) =>
		statement.same === undefined || keys.has(statement.same) ? statement : { ...statement, same: undefined },
	);
}
