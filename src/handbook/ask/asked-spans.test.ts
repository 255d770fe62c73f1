import { expect, test } from 'vitest';
import { handbookFrom } from '../load/from-text.ts';
import { askedSpans, type Span } from './asked-spans.ts';
import { craft, level, texts } from './forked-ladders.ts';

const spansOf = (id: string, files: Record<string, string> = texts) => {
	const handbook = handbookFrom(files);
	const { levels, axes } = askedSpans(handbook, handbook.roles.get(id)!);
	const during = <What>({ what, from, to }: Span<What>, name: (what: What) => unknown) =>
		`${String(name(what))} ${from}–${to}`;
	return {
		levels: levels.map((one) => one.id),
		axes: axes.map(({ axis, ratings, texts: said, statements }) => ({
			axis: axis.id,
			ratings: ratings.map((span) => during(span, ({ rating }) => rating)),
			texts: said.map((span) => during(span, String)),
			statements: statements.map((span) => during(span, ({ id }) => id)),
		})),
	};
};

test('what a rung asks goes on up to the one that raises it; what a job beside the ladder asks does not', () => {
	expect(spansOf('engineer')).toEqual({
		levels: ['engineer/1', 'engineer/2', 'engineer/3', 'engineer/4', 'engineer/9'],
		axes: [
			{
				axis: 'craft',
				ratings: ['1 0–2', '2 2–3', '3 3–4', '1 4–5'],
				texts: [],
				statements: ['asks 0–4', 'tests 0–2', 'tests 2–4', 'leads 3–4', 'visits 4–5'],
			},
		],
	});
});

test('a branch has the rungs of its trunk, and what they ask', () => {
	const { levels, axes } = spansOf('manager');
	expect(levels).toEqual(['engineer/1', 'engineer/2', 'engineer/3', 'manager/4', 'manager/5']);
	expect(axes.map(({ axis, statements }) => [axis, statements])).toEqual([
		['craft', ['asks 0–5', 'tests 0–2', 'tests 2–5']],
		['people', ['listens 3–5']],
	]);
});

test('what is said again goes on, be it said of another level; what was welcome and is asked now is new', () => {
	const { axes } = spansOf('lead', {
		'axes/craft.mdx': 'title: Craft',
		'roles/lead.mdx': 'title: Lead',
		'roles/guild.mdx': 'title: Guild\nkind: common',
		'levels/guild/1.mdx': level('guild', 1, craft(1, 'shares')),
		'levels/lead/1.mdx': level(
			'lead',
			1,
			'expectations: { craft: { text: Good., rating: 1, statements: [{ id: shares, from: guild/1, optional: true }] } }',
		),
		'levels/lead/2.mdx': level('lead', 2, 'expectations: { craft: { text: Good., takes: [guild/1] } }'),
		'levels/lead/3.mdx': level('lead', 3, 'takes: [guild/1]\nexpectations: { craft: Better. }'),
	});
	expect(axes).toEqual([
		{
			axis: 'craft',
			ratings: ['1 0–3'],
			texts: ['Good. 0–2', 'Better. 2–3'],
			statements: ['shares 0–1', 'shares 1–3'],
		},
	]);
});
