import { chanceOf } from './chance.ts';
import { daysAndWays } from './days-and-ways.ts';
import { layerOf, type Layer, type Written } from './layer.ts';
import { idOf, names, textsOf } from './texts.ts';

/** 21 roles in the order of their tracks: titles of one letter, of a line, and compounds. */
const ROLES: Readonly<Record<string, readonly string[]>> = {
	Engineering: ['Software engineer', 'Staff engineer', 'Softwareentwicklungsleitung', 'Engineering manager'],
	'Data, analytics and machine learning': ['Data engineer', 'Machine-learning operations engineer', 'R'],
	Design: ['Interaction designer', 'Barrierefreiheitsbeauftragte', 'Design manager'],
	'Product management and programme management': [
		'Senior technical programme manager for cross-functional initiatives',
		'Product manager',
		'Group product manager',
	],
	'Qualitätssicherung und Testautomatisierung': ['Test engineer', 'Qualitätssicherungsbeauftragte'],
	Infrastructure: ['Site reliability engineer', 'Infrastructure and observability engineer', 'IT'],
	Security: ['Security engineer'],
	Leadership: ['Director of engineering', 'Vice president of engineering, data and infrastructure'],
};

const AREAS = [
	'People',
	'Technology',
	'Delivery',
	'Zusammenarbeitsvereinbarungen',
	'Hiring and onboarding',
	'Quality',
	'Operations, incidents and business continuity',
	'Product',
	'Money',
	'C',
];

const DOINGS = [
	'Decides on',
	'Reviews',
	'On-call for',
	'Documentation of',
	'Budget of',
	'Plans',
	'Qualitätssicherung:',
	'Who may change',
	'Retirement of',
	'The day-to-day coordination of everybody who has a say in',
];

const THINGS = [
	'releases',
	'the interfaces between teams, and what is promised to whoever depends on them',
	'pay',
	'incidents',
	'interviews',
	'the accessibility of forms',
	'Datenschutz-Folgenabschätzungen',
	'tools',
	'the architecture',
	'service-level objectives',
];

const PLACES = ['', 'in a team', 'across departments', 'with suppliers'];

/** 400 responsibilities, no two the same. */
const RESPONSIBILITIES = PLACES.flatMap((place) =>
	THINGS.flatMap((thing) => DOINGS.map((doing) => `${doing} ${thing} ${place}`.trim())),
);

/** How many levels there are. */
const LEVELS = 80;

/** 21 roles in 8 tracks, 80 levels and 400 responsibilities, some held by twelve roles. */
export function manyRoles(): Layer {
	const chance = chanceOf(21);
	const { sentence, paragraph } = textsOf(chance);
	const roles = Object.entries(ROLES).flatMap(([track, titles]) =>
		titles.map((title) => ({ id: idOf(title), title, track: idOf(track) })),
	);
	const ids = roles.map(({ id }) => id);
	const [first, second] = [ids[0]!, ids[3]!];
	const axes = names(14).map((title) => ({ id: idOf(title), title }));
	const areas = AREAS.map((title) => idOf(title));

	const entries: Written[] = [
		...roles.map(({ id, title, track }, at): Written => [
			`roles/${id}`,
			{
				title,
				track,
				order: at + 1,
				summary: paragraph(1 + chance.below(2)),
				facts: { focus: sentence(), day: paragraph(2), authority: sentence(), coding: { from: at, to: 4 * at } },
				...(at > 0 && at % 5 === 0 ? { reportsTo: ids[at - 1] } : {}),
				skills: [sentence(), sentence(), sentence()],
				signals: { promotion: [sentence(), sentence()], mismatch: [sentence()] },
			},
			paragraph(3),
		]),
		...axes.map(({ id, title }, at): Written => [
			`axes/${id}`,
			{ title, group: at % 2 === 0 ? 'what' : 'how', summary: sentence() },
		]),
		...Array.from({ length: LEVELS }, (_, index): Written => {
			const [role, order] = [roles[index % roles.length]!, 1 + Math.floor(index / roles.length)];
			const asked = axes.map(({ id }) => [id, Array.from({ length: 2 }, (_, n) => said(`s${order}-${n}`))]);
			return [
				`levels/${role.id}/${order}`,
				{
					role: role.id,
					order,
					title: [`${role.title} ${'I'.repeat(order)}`, role.title, `Principal ${role.title}`, 'Fellow'][order - 1],
					label: `${role.id.slice(0, 2).toUpperCase()}${order}`,
					summary: sentence(),
					expectations: Object.fromEntries(asked),
				},
			];
		}),
		...RESPONSIBILITIES.map((title, at): Written => [
			`responsibilities/r-${at + 1}`,
			{
				title,
				area: areas[at % areas.length],
				...(at % 9 === 0 ? { shared: chance.some(ids, at % 27 === 0 ? 12 : 3) } : { owner: ids[at % ids.length] }),
				consulted: [],
				summary: sentence(),
			},
		]),
		[
			'teams/squad',
			{
				title: 'Squad',
				summary: paragraph(2),
				roles: ids.slice(0, 4),
				people: { [first]: { from: 3, to: 8 }, [second]: 1 },
				elsewhere: ids.slice(4),
			},
		],
		[
			'teams/everybody',
			{ title: 'Everybody in one room, from the interaction designer to the vice president', roles: ids },
		],
		...daysAndWays(first, second, ['r-4', 'r-25', 'r-67'], chance),
	];
	const titled = (titles: readonly string[]) => Object.fromEntries(titles.map((title) => [idOf(title), { title }]));
	return layerOf(
		{
			name: 'Karrierehandbuch der Softwareentwicklungsleitung',
			groups: { what: { title: 'What we build' }, how: { title: 'Zusammenarbeit', summary: sentence() } },
			tracks: titled(Object.keys(ROLES)),
			areas: titled(AREAS),
		},
		entries,
	);

	function said(id: string) {
		return { id, text: sentence() };
	}
}
