import { changed, withBody } from '../base.ts';
import type { Case, Said } from '../case.ts';
import { accepted, entry, JUNIOR } from '../levels.ts';

const ABOUT = 'pages/about.mdx';
const PAY = '{ label: Pay band, value: 60 000 to 80 000, private: true }';

/** The junior engineer with facts of its own, some of them private. */
const withFacts = (...facts: string[]) => changed(JUNIOR, 'reach: A task.', `details: [${facts.join(', ')}]`);

/** What is published beside a private fact, and what must be said of it. */
const beside = (name: string, path: string, text: string, ...said: [at: string, says: Said['says']][]): Case => ({
	name,
	files: { [JUNIOR]: withFacts(PAY), [path]: text },
	expected: said.map(([at, says]) => ({ at: `${path}:${at}`, says, severity: 'warning' })),
});

/** Facts that are private: nothing that is published says what they say. */
export const privateFactCases: readonly Case[] = [
	accepted('a private fact', { [JUNIOR]: withFacts(PAY) }),
	beside('in prose', ABOUT, withBody(ABOUT, 'We pay 60 000 to 80 000.\n'), [
		'6:8',
		/“About this handbook” is published, and says “60 000 to 80 000”, which is a private fact of “Junior engineer”.*Take it out/,
	]),
	beside('in prose, in bold and over two lines', ABOUT, withBody(ABOUT, 'We pay **60 000** to\n80 000.\n'), [
		'6:10',
		'private fact',
	]),
	beside(
		'in a summary',
		'roles/manager.mdx',
		changed('roles/manager.mdx', 'Answers for the people of the team.', 'Pays 60 000 to 80 000.'),
		['6:15', 'private fact'],
	),
	{
		name: 'on its own page, and in what handbook.yaml says',
		files: {
			[JUNIOR]: withFacts(PAY).replace('Works with help.', 'For 60 000 to 80 000.'),
			'handbook.yaml':
				'tagline: From 60 000 to 80 000.\ntracks: { making: { title: Making }, leading: { title: Leading } }\nareas: { work: { title: Work } }\n',
		},
		expected: [
			{
				at: 'handbook.yaml:1:10',
				says: 'handbook.yaml says “60 000 to 80 000”, which is a private fact',
				severity: 'warning',
			},
			{ at: `${JUNIOR}:5:14`, says: 'which is a private fact of “Junior engineer”', severity: 'warning' },
		],
	},
	accepted('what a fact that is published says as well', {
		[JUNIOR]: withFacts(PAY, '{ label: Budget, value: 60 000 to 80 000 }'),
		[ABOUT]: withBody(ABOUT, 'We have 60 000 to 80 000.\n'),
	}),
	accepted('what may mean anything', {
		[JUNIOR]: withFacts('{ label: Years, value: 5, private: true }', '{ label: Grade, value: Band B, private: true }'),
		[ABOUT]: withBody(ABOUT, 'There are 5 of us in band B.\n'),
	}),
	accepted('what it is called', { [JUNIOR]: withFacts(PAY), [ABOUT]: withBody(ABOUT, 'Ask for your pay band.\n') }),
	accepted('what another private fact says, or a private entry', {
		[JUNIOR]: withFacts(PAY, '{ label: Was, value: Before 60 000 to 80 000, private: true }'),
		'pages/pay.mdx': entry('title: Pay', 'description: 60 000 to 80 000.', 'private: true'),
	}),
	{
		name: 'what was said below before a layer made a fact of it',
		files: { [ABOUT]: withBody(ABOUT, 'We pay 60 000 to 80 000.\n') },
		over: { [JUNIOR]: entry(`details: [${PAY}]`) },
		expected: [
			{
				at: `org/${JUNIOR}:2:64`,
				says: /is private here, and 1 passage of the layers below says it.*Write something else there/,
				severity: 'warning',
			},
		],
	},
];
