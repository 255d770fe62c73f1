import { nameKinds, readFields, type NameKind } from './fields.ts';
import type { Kind } from './kinds.ts';
import { PART } from './parts.ts';
import type { Found } from './search-index.ts';
import { weights } from './weights.ts';

/** Where a term stands in a record. */
export interface Match {
	result: Found;
	/** How much the text is about it, from 0 to 1. */
	text: number;
	/** How long the names are that it stands in, and what they name. */
	names: Record<NameKind, number>;
	named: Kind | undefined;
	/** How long the title is of a part of the record that it stands in; 0 is none. */
	part: number;
	/** Whether it says where parts of the record stand, where the record stands, of what kind it is, or what page it is a part of. */
	within: boolean;
	where: boolean;
	kind: boolean;
	about: boolean;
	/** Whether the text says it in other words. */
	told: boolean;
}

/** How well a record speaks of a concept. */
export interface Evidence {
	result: Found;
	/** From 0 to 1. */
	strength: number;
	/** How much of a name of each kind the concept is. */
	shares: Record<NameKind, number>;
	/** What a name that holds the concept names. */
	named: Kind | undefined;
	/** Whether the concept is where the record stands, or what it is. */
	where: boolean;
	/** Whether the text speaks of it. */
	text: boolean;
}

/**
 * Reads what Pagefind says of a term in a record.
 *
 * @param rarity how telling the term is, which Pagefind's score contains
 * @param saturation the most that Pagefind lets a frequent word count, above 1
 */
export function matchOf(result: Found, rarity: number, saturation: number): Match {
	const { fields } = result;
	const { lengths, kind, part } = readFields(fields);
	return {
		result,
		text: Math.min(1, result.score / rarity / (saturation + 1)),
		names: lengths,
		named: kind,
		part,
		within: fields.includes('within'),
		where: fields.includes('where') || fields.includes('by'),
		kind: fields.includes('kind'),
		about: fields.includes('about'),
		told: fields.includes('told'),
	};
}

/** What a match says of the record without its parts; nothing where it is in these alone. */
export function asWhole(match: Match): Match | undefined {
	const { text, names, where, kind, about, told } = match;
	return text > 0 || where || kind || about || told || nameKinds.some((name) => names[name] > 0) ? match : undefined;
}

/** What it says of the parts of the record, as if they were one; nothing where it is not in these. */
export function asPart(match: Match): Match | undefined {
	const { part, within, where, kind } = match;
	if (part === 0 && !within && !where && !kind) return undefined;
	const names = { title: part, alias: 0, keyword: 0, asked: 0 };
	return { ...match, text: 0, names, named: PART, where: where || within, about: false, told: false };
}

/** A part that does not say a concept in its title, as others of its record do. */
export const besideTitle = (evidence: Evidence): Evidence | undefined =>
	evidence.where
		? { ...evidence, strength: weights.where, shares: { title: 0, alias: 0, keyword: 0, asked: 0 } }
		: undefined;

/** What the matches of all terms of a wording say together. */
export function evidenceOf(matches: readonly Match[], weight: number): Evidence {
	const sum = (of: (match: Match) => number) => matches.reduce((total, match) => total + of(match), 0);
	const share = (kind: NameKind) =>
		matches.every(({ names }) => names[kind] > 0) ? weight * sum(({ names }) => 1 / names[kind]) : 0;
	return {
		result: matches[0]!.result,
		strength: (weight * sum(strengthOf)) / matches.length,
		shares: { title: share('title'), alias: share('alias'), keyword: share('keyword'), asked: share('asked') },
		named: matches.find(({ named }) => named !== undefined)?.named,
		where: matches.every(({ where, kind, about }) => where || kind || about),
		text: matches.every(({ text, told }) => text > 0 || told),
	};
}

/** The better of two in each respect. */
export function better(one: Evidence, other: Evidence | undefined): Evidence {
	if (!other) return one;
	const shares = Object.fromEntries(
		nameKinds.map((kind) => [kind, Math.max(one.shares[kind], other.shares[kind])]),
	) as Record<NameKind, number>;
	return {
		result: one.result,
		strength: Math.max(one.strength, other.strength),
		shares,
		named: one.named ?? other.named,
		where: one.where || other.where,
		text: one.text || other.text,
	};
}

function strengthOf({ text, names, where, kind, about, told }: Match): number {
	const named = Math.max(
		...nameKinds.map((name) => (names[name] > 0 ? weights[name] : 0)),
		kind ? weights.kind : 0,
		where ? weights.where : 0,
		about ? weights.about : 0,
		told ? weights.told : 0,
	);
	if (named === 0) return weights.mentioned + weights.text * text;
	return (1 - weights.beside) * named + weights.beside * text;
}
