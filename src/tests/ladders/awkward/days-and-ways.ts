import type { Chance } from './chance.ts';
import type { Written } from './layer.ts';
import { textsOf } from './texts.ts';

/**
 * What is told of two roles beside their ladder: a day, a way from the one to the other, a question and a guide,
 * with long titles and short ones.
 *
 * @param to who holds some responsibilities
 */
export function daysAndWays(from: string, to: string, held: readonly string[], chance: Chance): Written[] {
	const { sentence, paragraph } = textsOf(chance);
	const scenes = ['07:45', '09:00', '09:30', '11:05', '13:00', '14:00', '16:15', '17:30'].map((time, at) => ({
		time,
		minutes: [15, 30, 5, 60][at % 4],
		title: ['Stand-up', 'Softwareentwicklungsleitungsbesprechung', 'A', 'What nobody wanted to hear'][at % 4],
		text: paragraph(1 + (at % 3)),
		...(at % 2 === 0 ? { shows: [held[at % held.length]] } : {}),
	}));
	return [
		['stories/a-day', { title: 'A day between all chairs, from the first call to the last', role: to, scenes }],
		['stories/b', { title: 'B', role: to, scenes: scenes.slice(0, 1) }],
		[
			`transitions/${from}-to-${to}`,
			{
				title: 'From one to the other',
				from,
				to,
				duration: 'from six months to as long as it takes',
				summary: paragraph(2),
				cost: [sentence(), sentence()],
				wayBack: paragraph(2),
			},
			paragraph(4),
		],
		...['Verantwortungsübernahme auf Probe', 'Asks', 'Leads a small thing, with somebody who looks on'].map(
			(title, at): Written => [
				`steps/${from}-to-${to}/${'abc'[at]}`,
				{
					title,
					order: at + 1,
					kind: (['practice', 'experiment', 'feedback'] as const)[at],
					effort: 'two hours a week for a quarter, and a day now and then',
					time: { weeks: 13, hoursAWeek: 2 },
					evidence: sentence(),
					exercises: held.slice(at, at + 2),
				},
				paragraph(3),
			],
		),
		['faq/why', { question: 'Why?', answer: sentence() }],
		[
			'faq/long',
			{
				question:
					'What if somebody who has been here for years, and is measured by everything in this handbook, would rather not?',
				roles: [from, to],
				related: [`roles/${from}`, `roles/${to}`, `responsibilities/${held[0]}`],
			},
			GUIDE,
		],
		['pages/how', { title: 'How', description: paragraph(2) }, GUIDE],
		[
			'pages/compound',
			{ title: 'Softwareentwicklungsleitung für Fortgeschrittene', sidebar: { label: 'Fortgeschrittene' } },
			GUIDE,
		],
	];
}

/** A text with all that is wide: a table, code, long words and addresses. */
const GUIDE = `## Qualitätssicherungsverantwortung

| Responsibility | Software engineer | Softwareentwicklungsleitung | Vice president of engineering | Who is asked |
| --- | --- | --- | --- | --- |
| Veröffentlichungsverfahren | decides | is asked | knows | everybody |
| Pay | – | proposes | decides, after everybody in the department has been heard | nobody |

Read \`/usr/local/share/rungbook/configuration/of/everything/that/has/a/very/long/path.yaml\` first.

\`\`\`sh
git log --since=2019-01-01 --until=2026-12-31 --pretty=format:'%h %an %s' -- content/org/levels/ | sort | uniq -c
\`\`\`

## A

1. One.
2. Two, with https://handbook.example/a/very/long/address/that/nobody/would/ever/read/aloud/to/anybody.html in it.

> Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft.
`;
