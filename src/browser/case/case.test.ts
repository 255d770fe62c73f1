import { describe, expect, test } from 'vitest';
import type { AskedOfRole } from '../growing/asked.ts';
import { askedInCase, caseOf, notShownOf } from './case.ts';
import { takenOver } from './take-over.ts';
import { asJson, asMarkdown, type Paper } from './paper.ts';

const line = (id: string, from: number, more = {}) => ({
	key: `levels/cook/${from + 1}#craft-${id}`,
	text: [`${id}.`],
	from,
	to: 2,
	...more,
});
const LADDER: AskedOfRole = {
	handbook: { name: 'Kitchen', release: '2-4f385e6eba748e1d' },
	role: { id: 'cook', title: 'Cook', name: 'cook', href: '/', colour: 0 },
	levels: ['cook/1', 'cook/2'].map((id) => ({ id, title: id, name: id, href: '/' })),
	rungs: 2,
	axes: [
		{
			...{ id: 'craft', title: 'Craft', href: '/' },
			steps: ['Peels', 'Roasts'].map((name) => ({ name, says: [] })),
			ratings: [
				{ rating: 1, from: 0, to: 1 },
				{ rating: 2, from: 1, to: 2 },
			],
			lines: [line('washes', 0), line('roasts', 1), line('leads', 1), line('sings', 1, { optional: true })],
		},
	],
};
const asked = askedInCase(LADDER, 1);
const [step, roasts, leads, sings] = asked.map(({ key }) => key) as [string, string, string, string];
const marks = {
	[step]: { note: 'Roasts since spring.' },
	[roasts]: {
		note: 'Every day.',
		evidence: [{ text: 'The book', link: 'https://kitchen.example/<book>', on: '2026-09-14' }],
	},
	weakness: { note: 'Sauces.' },
};
const paper: Paper = {
	...caseOf(asked, marks),
	who: 'Ana',
	level: 'Senior cook',
	handbook: LADDER.handbook,
	on: '2026-11-28',
};

describe('a case', () => {
	test('asks for what is new at its level: a higher step, and what is said in words', () => {
		expect(asked.map(({ said, step: steps }) => [said, steps])).toEqual([
			['Craft', { from: 1, to: 2 }],
			['roasts.', undefined],
			['leads.', undefined],
			['sings.', undefined],
		]);
	});

	test('is shown by evidence and only claimed by a sentence; what is welcome is no gap', () => {
		expect(paper.lines.map(({ shown }) => shown)).toEqual(['claimed', 'shown', 'gap', 'open']);
		expect(paper.counts).toEqual({ shown: 1, claimed: 1, gap: 1 });
		expect(notShownOf(paper).map(({ what }) => what.key)).toEqual([step, leads]);
	});

	test('takes over from an assessment what it does not say itself, and what falls short as weaknesses', () => {
		const assessed = {
			[roasts]: { note: 'Other words.' },
			[leads]: { chosen: { answer: 'short' }, note: 'Twice.' },
			[sings]: { chosen: { answer: 'meets' } },
		};
		expect(takenOver(asked, {}, assessed)).toEqual({
			[roasts]: { said: 'roasts.', note: 'Other words.' },
			[leads]: { said: 'leads.', note: 'Twice.' },
			weakness: { note: 'leads.' },
		});
		expect(Object.keys(takenOver(asked, marks, assessed))).toEqual([leads]);
	});
});

test('the paper says what is shown, what is weak, what is not shown, and by which handbook', () => {
	const text = asMarkdown(paper);
	expect(text).toMatch(
		/^# Ana: case for Senior cook\n\nKitchen, release 2 \(4f385e6e\)\. Made on 28 November 2026\.\n/,
	);
	expect(text).toContain('- The book · <https://kitchen.example/book> · 14 September 2026');
	const parts = text.split(/^## /m).map((part) => part.replace(/^### .*\n\n/m, ''));
	expect(parts.slice(2)).toEqual([
		expect.stringMatching(/^Proof\n\n\*\*roasts\.\*\*\n\nEvery day\.\n\n- The book[^\n]*\n\n$/),
		'Claimed, without evidence yet\n\n**Craft: from Peels to Roasts**\n\nRoasts since spring.\n\n',
		'Weaknesses\n\nSauces.\n\n',
		expect.stringMatching(/^Gaps\n\n[^\n]*\n\n- leads\.\n$/),
	]);
	expect(text).not.toContain('sings');
	const data = JSON.parse(asJson(paper, { role: 'cook', level: 'cook/2' })) as Record<string, { key: string }[]>;
	expect(data).toMatchObject({
		who: 'Ana',
		handbook: LADDER.handbook,
		on: '2026-11-28',
		level: 'cook/2',
		coverage: { gap: 1 },
	});
	expect(data.proof).toMatchObject([{ key: roasts, note: 'Every day.' }]);
	const keys = ['proof', 'claimedOnly', 'gaps', 'welcome'].map((name) => data[name]!.map(({ key }) => key));
	expect(keys).toEqual([[roasts], [step], [leads], [sings]]);
});
