import { expect, test } from 'vitest';
import { HINT, ungroundedFigures } from './figures.ts';
import { watcherFor } from './watched.ts';

const watch = watcherFor({ vague: {}, loaded: {}, worn: { half: 1 } }, [HINT]);

/** The figures of a text that are told without ground. */
const ungrounded = (text: string) => {
	const hints = watch(text).flatMap(({ list, index }) => (list === 'figures' ? [index] : []));
	return ungroundedFigures(text, text, hints).map((figure) => figure.text);
};

test.each([
	['One in four managers goes back.', 'One in four'],
	['Nine out of ten fail.', 'Nine out of ten'],
	['Of those, 70 % of managers stay.', '70 % of managers'],
	['Half of all teams have no lead.', 'Half of all teams'],
	['Two thirds of engineers leave for that.', 'Two thirds of engineers'],
	['Such a team is twice as likely to be late.', 'twice as likely'],
	['You will be wrong by a factor of three.', 'a factor of three'],
	['Most people do two thirds of the next level.', 'Most people do two thirds'],
	['Studies show that it pays.', 'Studies show'],
	['Research has consistently shown it.', 'Research has consistently shown'],
])('“%s” states a figure', (text, figure) => expect(ungrounded(text)).toEqual([figure]));

test.each([
	'They are on call one in five weeks.',
	'A team of six to nine people, with 30–70 % of the time for code.',
	'It happened at 14:30, in two hours, for a service with 40 users.',
	'In our experience one in four goes back.',
	'According to the State of DevOps report, one in four fails.',
	'One in four goes back ([survey](https://example.org)).',
	'One in four goes back (Smith, 2019).',
	'The target: 70% of teams have an owner for each service.',
	'Suppose that one in four of the calls fails.',
	'I lost one in four.',
	'Our research shows that customers wait.',
	'Answers in four lines, in two parts.',
])('“%s” states none without ground', (text) => expect(ungrounded(text)).toEqual([]));
