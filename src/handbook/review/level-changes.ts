import { quote } from '../language/words.ts';
import { titleOf, type Entry, type Handbook } from '../model/handbook.ts';
import type { DataOf } from '../schema/collections.ts';
import { isSaid } from './same.ts';

type Asked = DataOf<'levels'>['expectations'][string];

/** What changes of what a level asks, axis by axis: ratings, and the words of each statement. */
export function changesOfLevel(was: Entry, is: Entry, before: Handbook, after: Handbook): string[] {
	const [old, now] = [was, is].map(({ data }) => (data as DataOf<'levels'>).expectations);
	return [...new Set([...Object.keys(old!), ...Object.keys(now!)])].flatMap((axis) => {
		const entry = after.axes.get(axis) ?? before.axes.get(axis);
		const name = quote(entry ? titleOf(entry) : axis);
		return [
			...rating(old![axis], now![axis]).map((text) => `the rating of ${name} ${text}`),
			...statements(old![axis], now![axis]).map((text) => `in ${name} ${text}`),
		];
	});
}

function rating(was: Asked | undefined, is: Asked | undefined): string[] {
	const [old, now] = [was?.rating, is?.rating];
	if (old === now) return was?.optional !== is?.optional && now !== undefined ? ['is asked otherwise.'] : [];
	if (old === undefined) return [`is new: ${now}.`];
	if (now === undefined) return [`is taken away; it was ${old}.`];
	return [`is ${now < old ? 'lowered' : 'raised'} from ${old} to ${now}.`];
}

function statements(was: Asked | undefined, is: Asked | undefined): string[] {
	const [old, now] = [was, is].map((asked) => new Map((asked?.statements ?? []).map((one) => [one.id, one])));
	const ids = [...new Set([...old!.keys(), ...now!.keys()])];
	const told = ids.flatMap((id) => {
		const [before, after] = [old!.get(id), now!.get(id)];
		if (!before) return [`a statement is added: ${quote(after?.text ?? id)}.`];
		if (!after) return [`a statement is taken away: ${quote(before.text ?? id)}.`];
		if (isSaid(before) === isSaid(after)) return [];
		const isWords = before.text !== after.text && before.text !== undefined && after.text !== undefined;
		return [
			isWords ? `${quote(before.text!)} becomes ${quote(after.text!)}.` : `the statement \`${id}\` is asked otherwise.`,
		];
	});
	const rest = (asked: Asked | undefined) => isSaid({ ...asked, statements: [], rating: 0, optional: false });
	return rest(was) === rest(is) ? told : [...told, 'what is asked beside statements changes.'];
}
