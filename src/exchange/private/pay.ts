import type { Answers } from '../shapes/answers.ts';
import type { Fact } from '../table/things.ts';
import type { Listed, Table } from '../table/table.ts';

const PAY =
	/\b(?:pay|salar(?:y|ies)|compensation|remuneration|wages?|bonus(?:es)?|equity|stock|stock options?|base|total cash|ote|rate per (?:day|hour)|day rate|gehalt|salaire)\b/i;
const POINTS = /\b(?:points?|weights?|weighting|score|multiplier)\b/i;
const MONEY =
	/(?:[$€£¥₹]|\b(?:usd|eur|gbp|chf|cad|aud|czk|sek)\b)\s*\d|\d[\d.,]*\s*k?\s*(?:[$€£¥₹]|\b(?:usd|eur|gbp|chf|cad|aud|czk|sek)\b)/i;

/** What a fact is that readers may not be meant to see. */
export type Secret = 'pay' | 'points';

/** Whether a fact is about pay, or about points. */
export function secretIn({ label, value }: Fact): Secret | undefined {
	// `salaryBand` and `pay_range` are two words each.
	const words = label.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2').replaceAll(/[_-]/g, ' ');
	if (PAY.test(words) || MONEY.test(value)) return 'pay';
	return POINTS.test(words) && /\d/.test(value) ? 'points' : undefined;
}

/** Whether a sentence is about somebody’s pay: an amount of money under such a heading, or beside such a word. */
export const isPay = (text: string, heading = ''): boolean => MONEY.test(text) && PAY.test(`${heading} ${text}`);

/** Where pay and points go as long as nobody says otherwise: pay nowhere, for a repository has more readers than a site. */
export const SAFEST = { pay: 'out', points: 'private' } as const;

/** A table in which pay and points go where somebody has said, with what was left out. */
export function settlePay(table: Table, answers: Answers): { table: Table; listed: Listed[]; gone: number } {
	const listed: Listed[] = [];
	const goes = (secret: Secret) => answers[secret] ?? SAFEST[secret];
	const leave = (at: Listed['at'], secret: Secret, text: string) =>
		listed.push({ at, what: 'mark', because: 'answered', text, reason: `It is left out (${secret}: out).` });
	const settled = <Kind extends { at: Listed['at']; facts: Fact[] }>(one: Kind): Kind => ({
		...one,
		facts: one.facts.flatMap((fact) => {
			const secret = secretIn(fact);
			if (secret === undefined || goes(secret) === 'public') return [fact];
			if (goes(secret) === 'private') return [{ ...fact, private: true }];
			leave(one.at, secret, fact.label);
			return [];
		}),
	});
	const levels = table.levels.map(settled);
	const roles = table.roles.map(settled);
	let gone = 0;
	const statements = table.statements.flatMap((statement) => {
		if (!isPay(statement.text, statement.heading) || goes('pay') === 'public') return [settled(statement)];
		gone++;
		const host = levels.find(({ key }) => key === statement.level) ?? roles.find(({ key }) => key === statement.role);
		if (goes('pay') === 'private' && host) {
			host.facts = [...host.facts, { label: statement.heading ?? 'Pay', value: statement.text, private: true }];
			listed.push({ ...told(statement), reason: 'It is a detail that readers do not see (pay: private).' });
		} else listed.push({ ...told(statement), reason: 'It is left out (pay: out).' });
		return [];
	});
	const other = { tracks: table.tracks.map(settled), groups: table.groups.map(settled), axes: table.axes.map(settled) };
	return { table: { ...table, ...other, roles, levels, statements, steps: table.steps.map(settled) }, listed, gone };
}

const told = ({ at, heading }: Table['statements'][number]): Omit<Listed, 'reason'> => ({
	...{ at, what: 'text', because: 'answered' },
	text: heading ?? 'pay',
});
